/** Learns, from labelled passages and texts, how warning signs are told in one language. */
import type { ReadingLanguage } from '../../signs/features.ts';
import { packWeights, steps, type LearnedSigns } from '../../signs/model.ts';
import { none } from '../../signs/none.ts';
import { learnJudge, type Case } from './judge.ts';
import { learnLinear } from './linear.ts';
import { examplesOfPassages, examplesOfText, foldWith, type Example, type Lesson, type TextLesson } from './rows.ts';

/** A feature that fewer examples have teaches nothing that holds elsewhere. */
const least: Readonly<Record<ReadingLanguage, number>> = { en: 6, zh: 10 };
/** Of the examples of one sign few hold it; each of them counts so many times as much as one that does not. */
const positive = 4;
/** That a text is honest says little of each of its sentences. */
const honestWeight = 0.1;
/** Texts are judged by what was learned without those of the same writers, in so many turns. */
const turns = 5;

export type Taught = {
  signs: readonly string[];
  passages: readonly Lesson[];
  texts: readonly TextLesson[];
  pairs: string;
};
type Indexed = Omit<Example, 'features'> & { features: Uint32Array };
type Text = { taught: TextLesson; examples: readonly Indexed[] };
type Weights = { signs: Map<string, Float64Array>; honest: Float64Array };

export function learnSigns({ signs, passages, texts, pairs }: Taught, language: ReadingLanguage): LearnedSigns {
  const folded = foldWith(pairs);
  const ofPassages = examplesOfPassages(passages, language, folded);
  const ofTexts = texts
    .map((taught) => ({ taught, examples: examplesOfText(taught, language, folded) }))
    .filter(({ examples }) => examples.length > 0);
  const features = frequent([...ofPassages, ...ofTexts.flatMap(({ examples }) => examples)], least[language]);
  const places = new Map(features.map((feature, i) => [feature, i]));
  const indexed = (example: Example): Indexed => ({
    ...example,
    features: Uint32Array.from(example.features.flatMap((feature) => places.get(feature) ?? [])),
  });
  const alone = ofPassages.map(indexed);
  const known: Text[] = ofTexts.map(({ taught, examples }) => ({ taught, examples: examples.map(indexed) }));
  const learn = (some: readonly Text[]): Weights =>
    weightsOf([...alone, ...some.flatMap(({ examples }) => examples)], signs, features.length);

  const writers = [...new Set(known.map(({ taught }) => taught.from))].toSorted();
  const turnOf = new Map(writers.map((writer, i) => [writer, i % turns]));
  const isIn = ({ taught }: Text, turn: number): boolean => turnOf.get(taught.from) === turn;
  const cases = Array.from({ length: turns }, (_, turn) => {
    const others = learn(known.filter((text) => !isIn(text, turn)));
    return known.filter((text) => isIn(text, turn)).flatMap((text) => casesOf(text, others, signs));
  }).flat();

  const all = learn(known);
  return {
    features: features.join('\n'),
    weights: Object.fromEntries([...all.signs].map(([sign, weights]) => [sign, packWeights(weights, steps.signs)])),
    honest: packWeights(all.honest, steps.honest),
    judge: learnJudge(cases),
  };
}

/** Features of enough examples, sorted, so that the same come out every time and pack well. */
function frequent(examples: readonly Example[], enough: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count >= enough ? [feature] : [])).toSorted();
}

function weightsOf(examples: readonly Indexed[], signs: readonly string[], size: number): Weights {
  const ofSign = (sign: string): Float64Array =>
    learnLinear(
      examples.map(({ features, signs: held, open, weight }) => ({
        features,
        isPositive: held.has(sign),
        weight: open.has(sign) ? 0 : weight * (held.has(sign) ? positive : 1),
      })),
      size,
    );
  const honest = learnLinear(
    examples.flatMap(({ features, isHonest }) =>
      isHonest === undefined ? [] : [{ features, isPositive: isHonest, weight: honestWeight }],
    ),
    size,
  );
  return { signs: new Map(signs.map((sign) => [sign, ofSign(sign)])), honest };
}

/** What the passages of a text say of each sign, by weights that were learned without it. */
function casesOf({ taught, examples }: Text, { signs: weights, honest }: Weights, signs: readonly string[]): Case[] {
  const score = (own: Float64Array, { features }: Indexed): number => {
    const sum = features.reduce((all, feature) => all + (own[feature] ?? 0), 0);
    return sum / Math.sqrt(Math.max(1, features.length)) + (own.at(-1) ?? 0);
  };
  const single = examples.filter(({ isHonest }) => isHonest !== undefined);
  const spoken = single.reduce((sum, example) => sum + score(honest, example), 0) / Math.max(1, single.length);
  return signs
    .filter((sign) => !taught.signs_ok?.includes(sign))
    .map((sign): Case => {
      const own = weights.get(sign) ?? new Float64Array();
      const [best = none, second = best] = examples.map((example) => score(own, example)).toSorted((a, b) => b - a);
      return { best, second, honest: spoken, holds: taught.signs.includes(sign) };
    });
}
