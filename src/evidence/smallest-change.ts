/** The smallest change that people notice, where one is known for these people and in this unit. */
import type { Measure } from '../schema/measure.ts';
import type { Outcome } from '../schema/outcome.ts';
import type { StudyFacts } from '../schema/study.ts';

/**
 * `change`: a distance in the outcome's unit. `slowing`: a decline that is slower by so many percent than that of
 * people without the treatment. `population` says in whom it was found, when it comes from the measure.
 */
export type SmallestChange = {
  kind: 'change' | 'slowing';
  low: number;
  high: number;
  population: { en: string; 'zh-Hans': string } | undefined;
};

/**
 * The outcome's own figure first; else that of its measure, if patients or families were asked, if its unit is that
 * of the outcome (no part of the scale, no other version), and if the measure belongs to no other condition than the
 * study's: people after a stroke do not speak for children with cerebral palsy.
 */
export function smallestChange(
  facts: Pick<StudyFacts, 'conditions'>,
  outcome: Outcome,
  measure: Measure | undefined,
): SmallestChange | undefined {
  if (outcome.mid !== undefined) return { kind: 'change', low: outcome.mid, high: outcome.mid, population: undefined };
  if (!measure?.conditions.every((condition) => facts.conditions.includes(condition))) return undefined;
  for (const { patient_anchored, low, high, unit, population } of measure.mcid) {
    if (patient_anchored !== true || low === null || low === undefined) continue;
    const kind = unit === slowing ? 'slowing' : unitFits(unit, outcome, measure) ? 'change' : undefined;
    if (kind) return { kind, low, high: high ?? low, population };
  }
  return undefined;
}

const slowing = '% slowing of decline';

/** Whether a change of this unit can stand beside the outcome's figures: raw points never stand beside per cent. */
export const standsBeside = (unit: string, outcome: Outcome, measure: Measure): boolean =>
  unit === slowing || unitFits(unit, outcome, measure);

/** `points`, `points, total score` and, on a scale from 0 to 100, `points on 0–100 (…)` are points of that scale. */
function unitFits(unit: string, outcome: Outcome, { range }: Measure): boolean {
  if (!outcome.unit || !unit.startsWith(outcome.unit)) return false;
  const rest = unit.slice(outcome.unit.length).replace(/ \([^)]*\)$/, '');
  return rest === '' || rest === ', total score' || rest === ` on ${range.min}–${range.max}`;
}
