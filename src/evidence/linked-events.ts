/** Which events belong together: an announcement and its outcome, a trial and the decision on it. */
import type { StudyFacts } from '../schema/study.ts';
import type { StudyEvent } from './events.ts';

type Recorded = { id: string; facts: StudyFacts };

/**
 * `result`: what came of the announcement · `announced`: the announcement of the result · `awaited`: nothing
 * came that could be read · `decision`: what was decided on the trial · `trial`: the trial decided on.
 */
export type LinkedEvents<S> =
  { kind: 'result' | 'announced' | 'decision' | 'trial'; event: StudyEvent<S> } | { kind: 'awaited' };

/**
 * One trial: the same record, or two that name each other as related and share a registry number. `related`
 * alone also joins trials of one product, and the result of one must not pass for that of another.
 */
function isSameTrial(a: Recorded, b: Recorded): boolean {
  if (a.id === b.id) return true;
  const related = a.facts.related?.includes(b.id) || b.facts.related?.includes(a.id);
  return related === true && a.facts.ids.registry.some((number) => b.facts.ids.registry.includes(number));
}

const isAnnouncement = ({ kind, shape, expected }: StudyEvent<unknown>): boolean =>
  (kind === 'announced' || kind === 'topline') && shape === 'announcement' && !expected;
const isResult = ({ kind, shape, expected }: StudyEvent<unknown>): boolean =>
  kind === 'published' && shape === 'people' && !expected;
const isDecision = ({ kind, shape }: StudyEvent<unknown>): boolean =>
  shape === 'regulator' && (kind === 'decision' || kind === 'approved' || kind === 'refused');

/** Whether `a` may be as late as `b`, as far as the coarser of the two dates tells: 2019 may be after 2019-03. */
function mayFollow(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) >= b.slice(0, length);
}

/** Names under which the events of one trial can be found: the record's own and its registry numbers. */
const namesOf = ({ study: { id, facts } }: StudyEvent<Recorded>): string[] => [id, ...facts.ids.registry];

/** Event key → the events linked to it. `events` newest first, as `eventsOf` gives them. */
export function linkedEventsOf<S extends Recorded>(events: readonly StudyEvent<S>[]): Map<string, LinkedEvents<S>[]> {
  const linked = new Map<string, LinkedEvents<S>[]>();
  const add = (key: string, link: LinkedEvents<S>): void => {
    linked.set(key, [...(linked.get(key) ?? []), link]);
  };
  const results = new Map<string, StudyEvent<S>[]>();
  for (const event of events.filter(isResult)) {
    for (const name of namesOf(event)) results.set(name, [...(results.get(name) ?? []), event]);
  }
  const resultsOf = (event: StudyEvent<S>): StudyEvent<S>[] =>
    namesOf(event)
      .flatMap((name) => results.get(name) ?? [])
      .filter(({ study }) => isSameTrial(study, event.study))
      .toSorted((a, b) => b.date.localeCompare(a.date));
  for (const event of events) {
    if (isAnnouncement(event)) {
      const result = resultsOf(event).findLast(({ date }) => mayFollow(date, event.date));
      add(event.key, result ? { kind: 'result', event: result } : { kind: 'awaited' });
      if (result) add(result.key, { kind: 'announced', event });
    }
    if (isDecision(event)) {
      const trial = resultsOf(event).find(({ study, date }) => study !== event.study && mayFollow(event.date, date));
      if (trial) {
        add(event.key, { kind: 'trial', event: trial });
        add(trial.key, { kind: 'decision', event });
      }
    }
  }
  return linked;
}
