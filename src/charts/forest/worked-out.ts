/** A difference that a source leaves to its reader: it prints both groups, and no difference. */
import type { Arm, Outcome } from '../../schema/outcome.ts';
import type { Interval } from '../difference/data.ts';

/** 95 % of a normal distribution lie within so many standard errors. */
const standardErrors = 1.96;

/**
 * Difference of two means (treated minus control) and its 95 % range, from n and SD or from the SE of each group,
 * no more exact than the means are printed.
 * Source: Cochrane Handbook for Systematic Reviews of Interventions, sections 6.5.2 and 10.3: SE = √(SD₁²/n₁ + SD₂²/n₂).
 * Without it a comparison would only hold the studies that print a difference, and trials that found none rarely do.
 * `undefined` where a mean, a spread or a size is missing.
 */
export function intervalFromGroups({ kind, treated, control }: Outcome): Interval | undefined {
  if (kind !== 'mean-change' && kind !== 'mean-score' && kind !== 'mean-difference') return undefined;
  const [with_, without] = [errorOf(treated), errorOf(control)];
  if (with_ === undefined || without === undefined) return undefined;
  if (treated?.mean === undefined || control?.mean === undefined) return undefined;
  const estimate = treated.mean - control.mean;
  const half = standardErrors * Math.hypot(with_, without);
  const digits = Math.max(1, decimals(treated.mean), decimals(control.mean));
  const rounded = (value: number): number => Number(value.toFixed(digits));
  return { estimate: rounded(estimate), low: rounded(estimate - half), high: rounded(estimate + half) };
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

function errorOf(arm: Arm | undefined): number | undefined {
  if (!arm?.n) return undefined;
  return arm.se ?? (arm.sd === undefined ? undefined : arm.sd / Math.sqrt(arm.n));
}
