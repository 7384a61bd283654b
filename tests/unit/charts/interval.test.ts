/** What holds for every drawn difference and every forest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DifferenceData } from '../../../src/charts/difference/data.ts';
import { differenceChart } from '../../../src/charts/difference/words.ts';
import { forestGeometry, type ForestLine } from '../../../src/charts/forest/geometry.ts';
import { sideNames } from '../../../src/charts/interval.ts';
import { anyFacts, anyOutcome, better, expectSound, figure, people, translators, smallest } from './arbitrary.ts';
import { marksOf, stripsOf } from './records.ts';

const interval = fc
  .tuple(figure, fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 9000 }))
  .map(([estimate, below, above]) => ({ estimate, low: estimate - below / 100, high: estimate + above / 100 }));
const ratio = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
  .map(([at, below, above]) => ({
    estimate: round(Math.exp(at / 100)),
    low: round(Math.exp((at - below) / 100)),
    high: round(Math.exp((at + above) / 100)),
  }));
const round = (value: number): number => Math.max(0.001, Math.round(value * 1000) / 1000);

describe('a difference', () => {
  it('stays in the frame on every kind of axis, in both languages', () => {
    const data = fc.oneof(
      fc.tuple(interval, fc.constantFrom('difference' as const, 'standardised' as const)),
      fc.tuple(ratio, fc.constant('ratio' as const)),
    );
    fc.assert(
      fc.property(data, people, people, better, smallest, ([figures, scale], control, treated, side, found) => {
        const noticed =
          found && scale === 'difference'
            ? { kind: 'change' as const, low: found[1], high: found[1] + found[2], population: undefined }
            : undefined;
        const difference: DifferenceData = {
          ...figures,
          scale,
          unit: 'points',
          control,
          treated,
          better: side,
          smallest: noticed,
        };
        for (const translator of translators)
          expectSound(differenceChart(difference, anyFacts, anyOutcome, 'x', translator).picture);
      }),
    );
  });
});

describe('a forest', () => {
  const row = (figures: typeof interval): fc.Arbitrary<ForestLine> =>
    fc
      .tuple(
        figures,
        fc.constantFrom('Sun 2017', 'An International Group of Authors with a Long Name 2025', '脐带血研究协作组 2024'),
        fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      )
      .map(([found, study, level]) => ({
        ...found,
        what: 'Own cord blood cells, 63 children',
        study,
        href: '/en/',
        level,
        detail: '12 months · main goal · figure known from the article only',
        value: '+10.562 *',
        told: '+10.562 (range +0.31 to +2.52)',
        certainty: 'Very low certainty',
      }));
  const words = {
    sides: sideNames('difference', undefined, false, translators[0]),
    noDifference: 'no difference',
    smallest: 'smallest change',
    tick: String,
    unit: 'points',
  };
  it('stays in its strips, one strip and one square a row', () => {
    const data = fc.oneof(
      fc.tuple(fc.constant('difference' as const), fc.array(row(interval), { minLength: 2, maxLength: 6 })),
      fc.tuple(fc.constant('ratio' as const), fc.array(row(ratio), { minLength: 2, maxLength: 6 })),
    );
    fc.assert(
      fc.property(data, ([scale, lines]) => {
        const picture = forestGeometry(scale, [{ heading: 'Single studies', hollow: false, lines }], words);
        expectSound(picture);
        expect(picture.filter(({ kind }) => kind === 'row').length).toBe(lines.length);
        // No sum of its own: a square for each study, and nothing else.
        expect(marksOf(picture).filter(({ kind }) => kind === 'point').length).toBe(lines.length);
      }),
    );
  });
  it('keeps the lines of no difference and of the smallest change below every word', () => {
    const lines = fc.sample(row(interval), 3);
    const picture = forestGeometry('difference', [{ heading: '', hollow: false, lines }], words, [2]);
    for (const { marks } of stripsOf(picture)) {
      const base = Math.max(0, ...marks.map((mark) => (mark.kind === 'text' ? mark.y : 0)));
      for (const mark of marks)
        if (mark.kind === 'line' && (mark.look === 'zero' || mark.look === 'smallest'))
          expect(Math.min(mark.y1, mark.y2)).toBeGreaterThan(base);
    }
    expect(marksOf(picture).filter((mark) => mark.kind === 'line' && mark.look === 'smallest').length).toBe(3);
  });
  it('says of a harm that it is rarer or more often, and of nothing else', () => {
    expect(sideNames('difference', undefined, true, translators[0])).toEqual([
      '← rarer with cells',
      'more often with cells →',
    ]);
    expect(sideNames('difference', undefined, false, translators[0])).toEqual([
      '← lower with cells',
      'higher with cells →',
    ]);
  });
});
