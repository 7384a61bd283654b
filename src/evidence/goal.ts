/** What became of a study's main goal, told so that a met goal never passes for more than it is. */
import type { StudyFacts } from '../schema/study.ts';
import { startOf } from './certainty/start.ts';
import { comparesPeople, formOf } from './form.ts';
import { isAboutHarm } from './goal-outcomes.ts';
import { isRetracted } from './notices.ts';

/**
 * `met`: about benefit, beside people without the cells; only this deserves a tick. `safety-met`: no sign of benefit.
 * `met-alone`: nobody was set beside. `met-announced`: nobody could check it. `none`: no goal was set, or nothing of
 * the study may be relied on.
 */
export const goals = ['met', 'safety-met', 'met-alone', 'met-announced', 'missed', 'unclear', 'none'] as const;
export type Goal = (typeof goals)[number];

/** What became of the main goal. */
export function goalOf(facts: StudyFacts): Goal {
  const { met, measure } = facts.primary_endpoint;
  if (met === 'not-applicable' || isRetracted(facts)) return 'none';
  if (met !== 'yes') return met === 'no' ? 'missed' : 'unclear';
  // Where the record has no main goal about benefit, the goal was one of safety.
  const aboutBenefit = facts.outcomes.some((outcome) => outcome.role === 'primary' && !isAboutHarm(outcome));
  if (!aboutBenefit || measure === 'adverse-events') return 'safety-met';
  const start = startOf(facts);
  if ('track' in start && start.track === 'announcement') return 'met-announced';
  return comparesPeople(formOf(facts)) ? 'met' : 'met-alone';
}
