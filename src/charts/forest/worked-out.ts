/** A difference that a source leaves to its reader: it prints both groups, or a difference with its P value alone. */
import { errorFunction } from 'simple-statistics';
import type { Arm, Outcome } from '../../schema/outcome.ts';
import type { Interval } from '../difference/data.ts';

/** 95 % of a normal distribution lie within so many standard errors. */
const standardErrors = 1.96;

/** An interval and what it counts; `unit` undefined: the outcome's own. */
export type WorkedOut = { interval: Interval; unit?: Outcome['unit'] };

/**
 * What can be worked out for one trial, the most direct way first. Without it a comparison would only hold the
 * studies that print a difference with its range, and trials that found none rarely do. `undefined` where nothing can.
 */
export function workedOut(outcome: Outcome): WorkedOut | undefined {
  const means = intervalFromGroups(outcome) ?? intervalFromP(outcome);
  if (means) return { interval: means };
  const counts = intervalFromCounts(outcome);
  return counts && { interval: counts, unit: 'percentage points' };
}

const ofMeans = new Set<Outcome['kind']>(['mean-change', 'mean-score', 'mean-difference']);

/**
 * Difference of two means (treated minus control) and its 95 % range, from n and SD or from the SE of each group,
 * no more exact than the means are printed.
 * Source: Cochrane Handbook for Systematic Reviews of Interventions, sections 6.5.2 and 10.3: SE = √(SD₁²/n₁ + SD₂²/n₂).
 * `undefined` where a mean, a spread or a size is missing.
 */
export function intervalFromGroups({ kind, treated, control }: Outcome): Interval | undefined {
  if (!ofMeans.has(kind)) return undefined;
  const [with_, without] = [errorOf(treated), errorOf(control)];
  if (with_ === undefined || without === undefined) return undefined;
  if (treated?.mean === undefined || control?.mean === undefined) return undefined;
  return around(treated.mean - control.mean, Math.hypot(with_, without), [treated.mean, control.mean]);
}

/**
 * The same from a printed difference, or two printed means, and the two-sided P value of the comparison.
 * Source: Cochrane Handbook, section 6.5.2.3: SE = |difference| / z, z being the normal deviate of P.
 * `undefined` where P is no exact number, or the difference is 0 (any SE would give that P).
 */
export function intervalFromP({ kind, estimate, treated, control, p }: Outcome): Interval | undefined {
  if (!ofMeans.has(kind) || typeof p !== 'number' || p <= 0 || p >= 1) return undefined;
  const means = [treated?.mean, control?.mean].filter((mean) => mean !== undefined);
  const [with_, without] = means;
  const difference = estimate ?? (with_ !== undefined && without !== undefined ? with_ - without : 0);
  if (difference === 0) return undefined;
  return around(difference, Math.abs(difference) / normalDeviate(p), estimate === undefined ? means : [estimate]);
}

/**
 * The normal deviate of a two-sided P value, found by halving: the library's own inverse is an approximation that is
 * 0.3 % off for P near 0.01, enough to turn a last digit.
 */
function normalDeviate(p: number): number {
  let [low, high] = [0, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (1 - errorFunction(middle / Math.SQRT2) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** No more exact than what was printed, with one digit at least. */
function around(estimate: number, error: number, printed: readonly number[]): Interval {
  const digits = Math.max(1, ...printed.map((value) => String(value).split('.')[1]?.length ?? 0));
  const rounded = (value: number): number => Number(value.toFixed(digits));
  const half = standardErrors * error;
  return { estimate: rounded(estimate), low: rounded(estimate - half), high: rounded(estimate + half) };
}

function errorOf(arm: Arm | undefined): number | undefined {
  if (!arm?.n) return undefined;
  return arm.se ?? (arm.sd === undefined ? undefined : arm.sd / Math.sqrt(arm.n));
}

/**
 * Difference of two shares in percentage points (treated minus control) and its 95 % range, to one digit.
 * Source: Newcombe, Stat Med 1998;17:873–890, method 10 (the score intervals of both shares, joined), which holds
 * for small groups and for groups in which nobody had the event.
 * `undefined` where a count or a size is missing.
 */
export function intervalFromCounts({ kind, treated, control }: Outcome): Interval | undefined {
  if (kind !== 'proportion' && kind !== 'count') return undefined;
  const [with_, without] = [scoreInterval(treated), scoreInterval(control)];
  if (!with_ || !without) return undefined;
  const difference = with_.share - without.share;
  const points = (value: number): number => Number((100 * value).toFixed(1)) || 0;
  return {
    estimate: points(difference),
    low: points(difference - Math.hypot(with_.share - with_.low, without.high - without.share)),
    high: points(difference + Math.hypot(with_.high - with_.share, without.share - without.low)),
  };
}

/** Wilson's score interval of a share, from 0 to 1. */
function scoreInterval(arm: Arm | undefined): { share: number; low: number; high: number } | undefined {
  if (!arm?.n || arm.events === undefined) return undefined;
  const { n, events } = arm;
  const square = standardErrors ** 2;
  const middle = 2 * events + square;
  const reach = standardErrors * Math.sqrt(square + 4 * events * (1 - events / n));
  const whole = 2 * (n + square);
  return { share: events / n, low: (middle - reach) / whole, high: (middle + reach) / whole };
}
