/** How warning signs are learned: features, weights, the judgement of a text, and a reader taught by a handful of passages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnJudge } from '../../src/told/build/learn/judge.ts';
import { learnLinear, type Row } from '../../src/told/build/learn/linear.ts';
import { learnSigns } from '../../src/told/build/learn/learn-signs.ts';
import { fold } from '../../src/told/fold.ts';
import { sentencesOf } from '../../src/told/sentences.ts';
import { featuresOf, languagesIn } from '../../src/told/signs/features.ts';
import { packWeights, steps, weigher } from '../../src/told/signs/model.ts';
import { signReader } from '../../src/told/signs/sign-reader.ts';

describe('features', () => {
  it('are words and pairs of words, whatever their endings and numbers', () => {
    expect([...featuresOf('2 beds left', 'en')]).toEqual(['#', '# bed', 'bed', 'bed left', 'left']);
    expect(featuresOf('promised 90%', 'en')).toEqual(featuresOf('promising 12.5%', 'en'));
  });

  it('are one to three characters in a row', () => {
    expect([...featuresOf('零风险', 'zh')]).toEqual(['零', '零风', '零风险', '风', '风险', '险']);
  });

  it('tell what is quoted from what is said', () => {
    expect([...featuresOf('they say "no risk"', 'en')]).toEqual([
      'they',
      'they say',
      'say',
      '“no',
      '“no risk',
      '“risk',
    ]);
    expect(featuresOf('they say no risk', 'en').has('“no risk')).toBe(false);
  });

  it('know in which languages a text is written', () => {
    expect(languagesIn('No risk at all.')).toEqual(['en']);
    expect(languagesIn('NurOwn 三期试验有一百九十六人参加，没有达到主要目标。')).toEqual(['zh']);
    expect(languagesIn('我们 recommend 脐带 MSC，zero side effects，pay before Friday！')).toEqual(['en', 'zh']);
  });
});

const row = (features: number[], isPositive: boolean, weight = 1): Row => ({
  features: Uint32Array.from(features),
  isPositive,
  weight,
});
const scoreOf = (weights: Float64Array, features: number[]): number =>
  features.reduce((sum, i) => sum + (weights[i] ?? 0), 0) / Math.sqrt(features.length) + (weights.at(-1) ?? 0);

describe('learnLinear', () => {
  const rows = [row([0, 1], true), row([0, 2], true), row([3, 1], false), row([3, 2], false)];

  it('tells apart what can be told apart, the same way every time', () => {
    const weights = learnLinear(rows, 4);
    expect(scoreOf(weights, [0, 1])).toBeGreaterThan(1);
    expect(scoreOf(weights, [3, 2])).toBeLessThan(-1);
    expect(learnLinear(rows, 4)).toEqual(weights);
  });

  it('learns nothing from rows without weight', () => {
    expect(learnLinear([...rows, row([0], false, 0)], 4)).toEqual(learnLinear(rows, 4));
  });

  it('ends where no weight can be better: the slope of what it minimises is nought', () => {
    const weights = learnLinear(rows, 4);
    // Each weight is the sum of what the rows that hold it still get wrong, times their cost of 30.
    const error = ({ features, isPositive }: Row): number =>
      (isPositive ? 1 : -1) / (1 + Math.exp((isPositive ? 1 : -1) * scoreOf(weights, [...features])));
    for (const feature of [0, 1, 2, 3]) {
      const own = rows.filter(({ features }) => features.includes(feature));
      const sum = own.reduce((all, one) => all + (30 * error(one)) / Math.sqrt(one.features.length), 0);
      expect(Math.abs((weights[feature] ?? 0) - sum)).toBeLessThan(0.1);
    }
  });
});

it('sends weights in steps, and brings them back', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 5 }), (weights) => {
      const features = weights.map((_, i) => 'abcde'[i]).join('\n');
      const judge = { bias: 0, best: 1, second: 0, honest: 0 };
      const weigh = weigher(
        { features, weights: { sign: packWeights([...weights, 0], steps.signs) }, honest: packWeights([0], 1), judge },
        'zh',
      );
      weights.forEach((weight, i) => {
        expect(Math.abs((weigh('abcde'[i] ?? '').signs.get('sign') ?? NaN) - weight)).toBeLessThanOrEqual(
          steps.signs / 2 + 1e-9,
        );
      });
    }),
  );
});

it('judges a text more likely to hold a sign the more its best passage says so', () => {
  const cases = Array.from({ length: 40 }, (_, i) => ({ best: i / 10 - 2, second: -3, honest: 0, holds: i > 20 }));
  const judge = learnJudge(cases);
  expect(judge.best).toBeGreaterThan(0);
  expect(judge.bias + judge.best * 2 + judge.second * -3).toBeGreaterThan(0);
  expect(judge.bias + judge.best * -2 + judge.second * -3).toBeLessThan(0);
});

describe('a reader taught by a handful of passages', () => {
  const said = (text: string, ...signs: string[]) => ({ text, signs });
  const times = <T>(list: readonly T[]): T[] => Array.from({ length: 6 }, () => list).flat();
  const texts = ['one', 'two', 'three', 'four'].flatMap((from) => [
    {
      ...said('We are a clinic. There is no risk at all. Come and see us.', 'no-risk'),
      kind: 'chat',
      from,
      at: { 'no-risk': ['There is no risk at all.'] },
    },
    { ...said('We are a hospital. Cells are not free of risk. Ask your doctor.'), kind: 'honest', from },
  ]);
  const passages = times([
    said('There is no risk at all.', 'no-risk'),
    said('There is no danger at all with our cells.', 'no-risk'),
    said('Nobody can say that there is no risk.'),
    said('Ask your doctor about every risk.'),
    said('The cells come from the cord.'),
  ]);
  const en = learnSigns({ signs: ['no-risk'], passages, texts, pairs: '' }, 'en');
  const read = signReader({ en });
  const signsOf = (text: string) => {
    const { text: folded, cased } = fold(text, '');
    return read(folded, sentencesOf(folded, cased)).map(({ id, places }) => [
      id,
      places.map(({ from, to }) => folded.slice(from, to)),
    ]);
  };

  it('raises a sign, and marks the words that raised it', () => {
    expect(signsOf('We give cells. There is no risk at all. See you.')).toEqual([
      ['no-risk', ['there is no risk at all.']],
    ]);
  });

  it('raises none where the same words are used honestly', () => {
    expect(signsOf('We give cells. Nobody can say that there is no risk. Ask your doctor.')).toEqual([]);
  });

  it('reads nothing in a language that it was not taught', () => {
    expect(signsOf('零风险')).toEqual([]);
  });
});
