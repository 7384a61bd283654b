/** Made-up figures for the chart tests, and what every picture must be. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { ChartLayout } from '../../../src/charts/layout.ts';
import type { Point } from '../../../src/charts/group-means/data.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { marksOf, outcomeOf, outside, recordOf, stripsOf } from './records.ts';

export const translators = [translatorFor('en'), translatorFor('zh-hans')] as const;
export const anyFacts = recordOf('gu-2020');
export const anyOutcome = outcomeOf(anyFacts, 'gmfm-12-months');
export const figure = fc.integer({ min: -30000, max: 30000 }).map((hundredths) => hundredths / 100);
export const people = fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined });
export const better = fc.constantFrom('higher' as const, 'lower' as const, undefined);
const spread = fc.option(
  fc.record({ size: fc.integer({ min: 0, max: 90 }), kind: fc.constantFrom('sd' as const, 'se' as const) }),
  { nil: undefined },
);
export const point: fc.Arbitrary<Point> = fc
  .tuple(figure, spread)
  .map(([value, s]) => ({ value, spread: s && { ...s, low: value - s.size, high: value + s.size } }));
export const smallest = fc.option(
  fc.tuple(
    fc.constantFrom('change' as const, 'slowing' as const),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 0, max: 9 }),
  ),
  { nil: undefined },
);
/** What every picture must be. */
export function expectSound(picture: ChartLayout): void {
  expect(outside(picture)).toEqual([]);
  expect(stripsOf(picture).length).toBeGreaterThan(0);
  for (const mark of marksOf(picture))
    for (const value of Object.values(mark)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
}
