/** Differences that the project works out itself, against published examples and their own order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forestsOf } from '../../../src/charts/forest/data.ts';
import { intervalFromCounts, intervalFromP, workedOut } from '../../../src/charts/forest/worked-out.ts';
import type { Outcome } from '../../../src/schema/outcome.ts';
import type { StudyFacts } from '../../../src/schema/study.ts';
import { knownMeasures, recordOf } from './records.ts';

describe('a difference that the source leaves to its reader', () => {
  const outcome = (fields: Partial<Outcome>): Outcome => ({
    id: 'made-up',
    role: 'primary',
    kind: 'proportion',
    favours: 'neither',
    rating: 'objective',
    source: 'full-text',
    ...fields,
  });
  const counted = (a: number, m: number, b: number, n: number) =>
    intervalFromCounts(outcome({ treated: { events: a, n: m }, control: { events: b, n } }));
  // Newcombe 1998, Table II, method 10, in percentage points.
  it.each([
    [56, 70, 48, 80, 20, 5.2, 33.4],
    [9, 10, 3, 10, 60, 17.1, 80.9],
    [5, 56, 0, 29, 8.9, -3.8, 19.3],
    [0, 10, 0, 20, 0, -16.1, 27.8],
    [0, 10, 0, 10, 0, -27.8, 27.8],
  ])('of %d/%d and %d/%d people is that of the published example', (a, m, b, n, estimate, low, high) => {
    expect(counted(a, m, b, n)).toEqual({ estimate, low, high });
  });
  it('of people turns its sign when the groups change places, and needs both counts and sizes', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (a, b) => {
        const [one, other] = [counted(a, 40, b, 40), counted(b, 40, a, 40)];
        expect([one?.estimate, one?.low, one?.high]).toEqual(
          [other?.estimate, other?.high, other?.low].map((value) => (value ? -value : 0)),
        );
      }),
    );
    expect(intervalFromCounts(outcome({ treated: { events: 8 }, control: { events: 5 } }))).toBeUndefined();
  });
  it('of means holds 0 just where the P value is above 0.05', () => {
    const p = fc.double({ min: 0.001, max: 0.999, noNaN: true }).filter((value) => Math.abs(value - 0.05) > 0.002);
    fc.assert(
      fc.property(p, fc.integer({ min: 10, max: 99 }), fc.boolean(), (value, size, turned) => {
        const estimate = turned ? -size : size;
        const interval = intervalFromP(outcome({ kind: 'mean-difference', estimate, p: value }));
        expect(interval?.estimate).toBe(estimate);
        expect((interval?.low ?? NaN) <= 0 && (interval?.high ?? NaN) >= 0).toBe(value > 0.05);
      }),
    );
  });
  // 1.96 / z of P: 1.97737 for 0.048, 2.57583 for 0.01, 3.29053 for 0.001, 0.39479 for 0.693 (tables of the normal distribution).
  it.each([
    [0.048, 0.9, 199.1],
    [0.01, 23.9, 176.1],
    [0.001, 40.4, 159.6],
    [0.693, -396.5, 596.5],
  ])('of means is exact to the last digit for P = %d', (p, low, high) => {
    expect(intervalFromP(outcome({ kind: 'mean-difference', estimate: 100, p }))).toEqual({ estimate: 100, low, high });
  });
  it('is not read out of a P value that is no number, of a difference of nothing, or of a ratio', () => {
    const means = { treated: { mean: 63.1 }, control: { mean: 63.6 } };
    expect(workedOut(outcome({ kind: 'mean-score', ...means, p: 0.92 }))?.interval).toEqual({
      estimate: -0.5,
      low: -10.3,
      high: 9.3,
    });
    expect(workedOut(outcome({ kind: 'mean-score', ...means, p: '<0.05' }))).toBeUndefined();
    expect(workedOut(outcome({ kind: 'mean-difference', estimate: 0, p: 1 }))).toBeUndefined();
    expect(workedOut(outcome({ kind: 'odds-ratio', estimate: 2, p: 0.3 }))).toBeUndefined();
  });
  const deaths = outcome({ treated: { events: 13, n: 104 }, control: { events: 10, n: 102 } });
  it('is never made of what a review added up over its trials, or of people from a register', () => {
    const facts = { ...recordOf('houkin-2024'), outcomes: [deaths] };
    const two = (change: Partial<StudyFacts>) => [
      { id: 'a', facts: { ...facts, ...change, id: 'a' } },
      { id: 'b', facts: { ...facts, ...change, id: 'b' } },
    ];
    expect(forestsOf(two({}), knownMeasures)).toHaveLength(1);
    expect(forestsOf(two({ record: 'review', design: 'meta-analysis' }), knownMeasures)).toEqual([]);
    const register = { ...facts.participants, control_group: 'external' as const };
    expect(forestsOf(two({ participants: register }), knownMeasures)).toEqual([]);
  });
});
