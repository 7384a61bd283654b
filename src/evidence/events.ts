/** The dated history of studies, newest first, with the silences in it. */
import type { Milestone, StudyFacts } from '../schema/study.ts';
import { isInPeople } from './certainty/start.ts';
import { monthsOverdue } from './overdue-results.ts';

/** What kind of thing an event is about; each has a shape of its own. */
export type EventShape = 'people' | 'animal' | 'announcement' | 'regulator' | 'silence';

export type StudyEvent<S> = {
  study: S;
  /** Unique on the page. */
  key: string;
  date: string;
  kind: Milestone['kind'] | 'silence';
  shape: EventShape;
  expected: boolean;
  /** Id of the milestone whose words describe it; a silence has none. */
  milestone?: string;
  /** Months since a result was due; for silences. */
  overdue?: number;
};

function shapeOfEvent(facts: StudyFacts, kind: Milestone['kind']): EventShape {
  if (facts.record === 'regulatory' || ['decision', 'approved', 'refused'].includes(kind)) return 'regulator';
  if (!isInPeople(facts)) return 'animal';
  const announced =
    ['announced', 'topline'].includes(kind) || facts.record === 'trial-announcement' || facts.record === 'news-case';
  return announced ? 'announcement' : 'people';
}

/**
 * All milestones of the studies, newest first; a study without one stands at its publication. A result
 * that was due before `today` and is not there adds a silence at its due date.
 */
export function eventsOf<S extends { id: string; facts: StudyFacts }>(
  studies: Iterable<S>,
  today: string,
): StudyEvent<S>[] {
  const events: StudyEvent<S>[] = [];
  for (const study of studies) {
    const { milestones, result_due, published } = study.facts;
    for (const { id, date, kind, expected } of milestones) {
      events.push({
        study,
        key: `${study.id}--${id}`,
        date,
        kind,
        shape: shapeOfEvent(study.facts, kind),
        expected: expected ?? false,
        milestone: id,
      });
    }
    if (milestones.length === 0 && published) {
      events.push({
        study,
        key: study.id,
        date: published,
        kind: 'published',
        shape: shapeOfEvent(study.facts, 'published'),
        expected: false,
      });
    }
    const overdue = result_due ? monthsOverdue(result_due, today) : 0;
    if (result_due && overdue > 0) {
      events.push({
        study,
        key: `${study.id}--silence`,
        date: result_due,
        kind: 'silence',
        shape: 'silence',
        expected: false,
        overdue,
      });
    }
  }
  return events.toSorted((a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key));
}

/** Events by year, newest year first. */
export function byYear<S>(events: readonly StudyEvent<S>[]): [string, StudyEvent<S>[]][] {
  return [...Map.groupBy(events, (event) => event.date.slice(0, 4))];
}
