/** What holds for every drawn difference and every forest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DifferenceData } from '../../../src/charts/difference/data.ts';
import { differenceChart } from '../../../src/charts/difference/words.ts';
import { forestGeometry, type ForestLine } from '../../../src/charts/forest/geometry.ts';
import { sideNames } from '../../../src/charts/interval.ts';
import { anyOutcome, better, expectSound, figure, people, translators, smallest } from './arbitrary.ts';

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
          expectSound(differenceChart(difference, anyOutcome, 'x', translator).picture);
      }),
    );
  });
});

describe('a forest', () => {
  const row = (figures: typeof interval): fc.Arbitrary<ForestLine> =>
    fc
      .tuple(
        figures,
        fc.constantFrom(
          'Sun 2017',
          'Finch-Edmondson 2025',
          'An International Group of Authors with a Long Name 2025',
          '脐带血与脑瘫研究协作组 2024',
        ),
        fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      )
      .map(([found, name, level]) => ({
        ...found,
        name,
        level,
        detail: '171 without, 170 with · 12 months · main goal · figure known from the article only',
        value: '+1.42 (range +0.31 to +2.52)',
        certainty: 'Very low certainty',
      }));
  it('stays in the frame with long names, and shows a bar of four for every row', () => {
    const data = fc.oneof(
      fc.tuple(fc.constant('difference' as const), fc.array(row(interval), { minLength: 2, maxLength: 6 })),
      fc.tuple(fc.constant('ratio' as const), fc.array(row(ratio), { minLength: 2, maxLength: 6 })),
    );
    fc.assert(
      fc.property(data, better, ([scale, lines], side) => {
        const picture = forestGeometry(scale, [{ heading: 'Single studies', hollow: false, lines }], {
          sides: sideNames(scale, side, translators[0]),
          noDifference: 'no difference',
          tick: String,
        });
        expectSound(picture);
        const bars = picture.marks.filter((mark) => mark.kind === 'rect' && mark.width === 8);
        expect(bars.length).toBe(4 * lines.length);
        expect(bars.filter((mark) => mark.kind === 'rect' && mark.look === 'ink').length).toBe(
          lines.reduce((sum, { level }) => sum + level, 0),
        );
      }),
    );
  });
  it('has no sum of its own: one square a row, and no diamond', () => {
    const lines = [1, 2].map((estimate) => ({
      estimate,
      low: 0,
      high: 3,
      name: 'a',
      detail: '',
      value: '',
      certainty: '',
      level: 1 as const,
    }));
    const { marks } = forestGeometry('difference', [{ heading: '', hollow: false, lines }], {
      sides: ['', ''],
      noDifference: '',
      tick: String,
    });
    expect(marks.filter((mark) => mark.kind === 'rect' && mark.width === 10).length).toBe(2);
    expect(marks.filter((mark) => mark.kind === 'path')).toEqual([]);
  });
});
