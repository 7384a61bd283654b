/**
 * Whether a confidence interval leaves open if there is any difference worth having. Source: rubric of the project,
 * after Guyatt et al., J Clin Epidemiol 2011;64:1283. Nothing here asks which side is the better one, so that a scale
 * on which lower is better gets the label of its mirror image, and a ratio that of its inverse.
 */
import type { Arm, Outcome } from '../../schema/outcome.ts';
import { isRatio, isStandardised } from '../estimate.ts';

/**
 * † GRADE's customary marks for ratios are 0.75 and 1.25. Taken as one distance on both sides (1.25 and its inverse,
 * 0.8), which is the more cautious of the two, since a ratio and its inverse say the same.
 */
const ratioMark = Math.log(1.25);
/** Half a standard deviation. */
const standardMark = 0.5;

/** Without an interval nobody can tell: cautious. */
export function isWide(outcome: Outcome): boolean {
  const range = distances(outcome);
  if (!range) return true;
  const [low, high] = range;
  if (low > 0 || high < 0) return false;
  const mark = worthHaving(outcome);
  return mark === undefined || high >= mark || low <= -mark;
}

/** The interval as distances from no difference, ratios as logarithms; `undefined` where there is none. */
function distances(outcome: Outcome): readonly [number, number] | undefined {
  const { ci95 } = outcome;
  if (!ci95 || !isRatio(outcome)) return ci95;
  return ci95[0] > 0 ? [Math.log(ci95[0]), Math.log(ci95[1])] : undefined;
}

/** How large a change must be to be worth having; `undefined` where nothing is known, so that every open range is wide. */
function worthHaving(outcome: Outcome): number | undefined {
  if (outcome.mid !== undefined)
    return isRatio(outcome) && outcome.mid > 0 ? Math.abs(Math.log(outcome.mid)) : Math.abs(outcome.mid);
  if (isRatio(outcome)) return ratioMark;
  if (isStandardised(outcome)) return standardMark;
  const spreads = [outcome.treated, outcome.control].map(deviationOf).filter((sd) => sd !== undefined);
  return spreads.length > 0 ? standardMark * Math.min(...spreads) : undefined;
}

/** Standard deviation of a group, as printed or from its standard error. */
function deviationOf(arm: Arm | undefined): number | undefined {
  if (arm?.sd !== undefined) return arm.sd;
  return arm?.se === undefined || !arm.n ? undefined : arm.se * Math.sqrt(arm.n);
}
