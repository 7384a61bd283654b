/** Which way a result points. Direction says nothing of how sure it is; the two are always shown side by side. */
import type { Outcome } from '../schema/outcome.ts';
import type { StudyFacts } from '../schema/study.ts';
import { isControlled, isUncontrolled } from './certainty/start.ts';
import { gradeStudy } from './certainty/grade.ts';
import { goalOutcomes } from './goal-outcomes.ts';

/** Ids of vocabulary/directions.yaml. */
export const directions = [
  'favours-treatment',
  'no-clear-difference',
  'mixed',
  'signal-uncontrolled',
  'safety-only',
  'favours-control',
  'laboratory-only',
  'not-yet-known',
  'unclear',
] as const;
export type Direction = (typeof directions)[number];

/** Up, level, down or not measured: the shape that stands for a direction. */
export type Shape = 'up' | 'level' | 'down' | 'unknown';

const shapes: Record<Direction, Shape> = {
  'favours-treatment': 'up',
  'no-clear-difference': 'level',
  mixed: 'level',
  'favours-control': 'down',
  'signal-uncontrolled': 'unknown',
  'safety-only': 'unknown',
  'laboratory-only': 'unknown',
  'not-yet-known': 'unknown',
  unclear: 'unknown',
};

export const shapeOf = (direction: Direction): Shape => shapes[direction];

/** Direction of one outcome. Without a comparison a change points nowhere. */
export function directionOfOutcome(facts: StudyFacts, outcome: Outcome): Direction {
  if (gradeStudy(facts).track === 'not-in-people') return 'laboratory-only';
  if (!isCompared(facts, outcome)) return withoutComparison(outcome);
  switch (outcome.favours) {
    case 'treatment':
      return 'favours-treatment';
    case 'control':
      return 'favours-control';
    case 'neither':
      return 'no-clear-difference';
    case 'unclear':
      return 'unclear';
    default:
      return outcome.favours satisfies never;
  }
}

/** Without a comparison an improvement is a signal at most, and anything else cannot be judged. */
function withoutComparison({ role, favours }: Outcome): Direction {
  if (role === 'safety') return 'safety-only';
  return favours === 'treatment' ? 'signal-uncontrolled' : favours === 'control' ? 'favours-control' : 'unclear';
}

/** Whether the outcome sets treated people beside others: by figures of both, or by what a controlled study says of it. */
export function isCompared(facts: StudyFacts, outcome: Outcome): boolean {
  if (outcome.kind === 'before-after') return false;
  if (outcome.control !== undefined) return true;
  const told = outcome.estimate !== undefined || outcome.p !== undefined || outcome.kind === 'narrative';
  return isControlled(facts) && told;
}

/**
 * Whether there was a control group for an outcome. One whose figures were not read is another thing than
 * none; but a P value of a single-arm study compares people with their own past and is no sign of one.
 */
export function hasControl(facts: StudyFacts, outcome: Outcome): boolean {
  if (outcome.control !== undefined || (facts.participants.control ?? 0) > 0) return true;
  if (isUncontrolled(facts)) return false;
  const told = outcome.estimate !== undefined || outcome.p !== undefined || outcome.kind === 'narrative';
  return isControlled(facts) || told;
}

/** Direction of a study: that of what it is judged by. Goals that point different ways are `mixed`. */
export function directionOfStudy(facts: StudyFacts): Direction {
  const { track } = gradeStudy(facts);
  if (track === 'retracted') return 'unclear';
  if (track === 'not-in-people') return 'laboratory-only';
  if (facts.record === 'harm-report') return 'safety-only';
  // An announcement is no result, but a goal that was announced as missed is not hidden behind that.
  if (track === 'announcement' && facts.primary_endpoint.met !== 'no')
    return facts.record === 'regulatory' || facts.record === 'guidance' ? 'unclear' : 'not-yet-known';
  const [main, ...others] = goalOutcomes(facts);
  if (!main) return facts.outcomes.length > 0 ? 'safety-only' : 'unclear';
  const direction = directionOfOutcome(facts, main);
  // Without a comparison nothing can point different ways.
  if (isUncontrolled(facts)) return direction;
  return others.every((outcome) => directionOfOutcome(facts, outcome) === direction) ? direction : 'mixed';
}
