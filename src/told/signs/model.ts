/**
 * What was learned of warning signs, and how a passage is weighed by it: each feature speaks for or against each sign, and
 * what all of them say together is the log odds that the passage holds it.
 */
import { featuresOf, type ReadingLanguage } from './features.ts';

/**
 * As it is sent to the reader's device. `features` stand one in a line; the strings of `weights` have one character for
 * each of them, and one more for what holds for every passage. `honest` weighs whether an honest text speaks.
 */
export type LearnedSigns = {
  features: string;
  weights: Readonly<Record<string, string>>;
  honest: string;
  judge: Judge;
};

/**
 * How the log odds of a whole text come from its parts: those of the passage that speaks most for the sign, of the next
 * best, and the mean by which the text speaks as honest ones do.
 */
export type Judge = { bias: number; best: number; second: number; honest: number };

/** A weight is sent as one of 93 characters around this one, in steps; what speaks of honesty weighs less, each by itself. */
const zero = 79;
const most = 46;
export const steps = { signs: 0.5, honest: 0.1 } as const;

/** Weights as characters. */
export const packWeights = (weights: Iterable<number>, step: number): string =>
  Array.from(weights, (weight) =>
    String.fromCharCode(zero + Math.max(-most, Math.min(most, Math.round(weight / step)))),
  ).join('');

export type Weighed = { signs: ReadonlyMap<string, number>; honest: number };

/** Prepares the weighing of passages of one language. */
export function weigher(
  { features, weights, honest }: LearnedSigns,
  language: ReadingLanguage,
): (folded: string) => Weighed {
  const places = new Map(features.split('\n').map((feature, i) => [feature, i]));
  const always = places.size;
  const sum = (packed: string, step: number, found: readonly number[], share: number): number => {
    let all = 0;
    for (const i of found) all += packed.charCodeAt(i) - zero;
    return step * (share * all + packed.charCodeAt(always) - zero);
  };
  return (folded) => {
    const found = [...featuresOf(folded, language)].flatMap((feature) => places.get(feature) ?? []);
    // A long passage is no surer than a short one for having more words.
    const share = 1 / Math.sqrt(Math.max(1, found.length));
    return {
      signs: new Map(Object.entries(weights).map(([sign, packed]) => [sign, sum(packed, steps.signs, found, share)])),
      honest: sum(honest, steps.honest, found, share),
    };
  };
}

/** Log odds that a text holds a sign. */
export const judged = (judge: Judge, best: number, second: number, honest: number): number =>
  judge.bias + judge.best * best + judge.second * second + judge.honest * honest;
