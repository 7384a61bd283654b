/** The events of a timeline that a reader may want to jump to. */
import type { StudyFacts } from '../schema/study.ts';
import type { StudyEvent } from './events.ts';
import { isQuickFilter, type QuickFilter } from './quick-filters.ts';

export type KeyEvents<S> = Partial<Record<'latest' | 'firstControlled' | 'firstInPeople', StudyEvent<S>>>;

/** Steps of a trial itself; what happened around it (`event`) does not make it the first. */
const steps = new Set<StudyEvent<unknown>['kind']>(['started', 'first-treated', 'completed', 'published']);

/**
 * The newest event that has happened by `today`, and the earliest step of a study in people, with and
 * without a control group. `events` newest first, as `eventsOf` gives them.
 */
export function keyEventsOf<S extends { facts: StudyFacts }>(
  events: readonly StudyEvent<S>[],
  today: string,
): KeyEvents<S> {
  const past = events.filter(({ date, expected }) => !expected && date <= today);
  const earliest = (only: QuickFilter): StudyEvent<S> | undefined =>
    past.findLast(({ kind, study }) => steps.has(kind) && isQuickFilter(only, study.facts));
  const [latest, firstControlled, firstInPeople] = [past[0], earliest('controlled'), earliest('people')];
  return {
    ...(latest && { latest }),
    ...(firstControlled && { firstControlled }),
    ...(firstInPeople && { firstInPeople }),
  };
}
