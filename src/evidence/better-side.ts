/** Which side of an axis is the better one. Never guessed: where the sources do not settle it, nobody is told. */
import { isRatio } from './estimate.ts';
import type { Measure } from '../schema/measure.ts';
import type { Arm, Outcome } from '../schema/outcome.ts';

/** `higher`: larger figures are better for the people. */
export type Better = 'higher' | 'lower';

/** Figures of people's scores. Their sign is that of the scale, so the scale's own direction holds for them. */
const ofTheScale = new Set<Outcome['kind']>(['mean-change', 'mean-score', 'before-after', 'mean-difference', 'median']);
/** Counts of people. A scale's direction says nothing of them; that of an event does. */
const ofEvents = new Set<Outcome['kind']>(['proportion', 'count', 'risk-ratio']);
const eventMeasures = new Set(['clinical event', 'composite endpoint', 'safety count']);
const eventUnits = new Set(['%', '% of patients', 'people or events']);

/** Whether a measure is an event that people have or have not, and no scale on which they score. */
export const countsPeople = ({ kind, range }: Measure): boolean =>
  eventMeasures.has(kind) && eventUnits.has(range.unit ?? '');

/**
 * The better side of an outcome's figures (arms, difference or ratio): as the source's own verdict tells it
 * (`favours` and which group has the larger figure), else as the measure's direction does. `undefined` where neither
 * settles it, or where the two contradict each other.
 */
export function betterSide(outcome: Outcome, measure: Measure | undefined): Better | undefined {
  const told = fromVerdict(outcome);
  const known = fromMeasure(outcome, measure);
  return told && known && told !== known ? undefined : (told ?? known);
}

function fromVerdict(outcome: Outcome): Better | undefined {
  const gap = treatedAboveControl(outcome);
  if (!gap || (outcome.favours !== 'treatment' && outcome.favours !== 'control')) return undefined;
  return gap > 0 === (outcome.favours === 'treatment') ? 'higher' : 'lower';
}

function fromMeasure({ kind }: Outcome, measure: Measure | undefined): Better | undefined {
  if (!measure || measure.direction === 'descriptive') return undefined;
  if (ofTheScale.has(kind) || (ofEvents.has(kind) && countsPeople(measure)))
    return measure.direction === 'higher_better' ? 'higher' : 'lower';
  return undefined;
}

/** Above 0 where the treated group has the larger figure, below 0 where the control group has; `undefined` where unknown. */
function treatedAboveControl(outcome: Outcome): number | undefined {
  const { estimate, treated, control } = outcome;
  if (estimate !== undefined) return isRatio(outcome) ? Math.log(estimate) : estimate;
  if (isRatio(outcome)) return undefined;
  const [with_, without] = [figureOf(treated), figureOf(control)];
  return with_ !== undefined && without !== undefined ? with_ - without : undefined;
}

const figureOf = (arm: Arm | undefined): number | undefined =>
  arm?.before && arm.after ? arm.after.mean - arm.before.mean : (arm?.mean ?? arm?.median);
