/** What the overview of a timeline shows: one mark for each event in each of its rows. */
import type { EventShape, StudyEvent } from '../../evidence/events.ts';
import { isInPeople } from '../../evidence/certainty/start.ts';
import { goalOf } from '../../evidence/goal.ts';
import type { StudyFacts } from '../../schema/study.ts';

/** How the main goal ended, where the event is the one that tells it; `none` for all others. */
export type GoalMark = 'met' | 'missed' | 'none';

export type OverviewMark = {
  /** Key of the event: the id of its line in the list. */
  key: string;
  /** 2025-05-01, 2025-05 or 2025. */
  date: string;
  row: string;
  shape: EventShape;
  /** People who took part in this step; undefined where none did or the number is not known. */
  people: number | undefined;
  goal: GoalMark;
  /** The event lies ahead, or was not seen to happen. */
  expected: boolean;
};

/** Row of everything that has no row of its own. */
export const otherRow = 'other';

const telling = new Set<StudyEvent<unknown>['kind']>(['published', 'topline', 'announced']);

/** A goal is met or missed on the day when that becomes known, not when the trial begins. */
function goalMark({ kind, study, expected }: StudyEvent<{ facts: StudyFacts }>): GoalMark {
  if (!telling.has(kind) || expected) return 'none';
  const goal = goalOf(study.facts);
  return goal === 'met' || goal === 'missed' ? goal : 'none';
}

/**
 * People behind an event. Animals are not counted as people, a decision is not tested on any, and what
 * happened around a study (`event`) is no step of it that people took part in.
 */
const peopleOf = ({ kind, shape, study: { facts } }: StudyEvent<{ facts: StudyFacts }>): number | undefined =>
  isInPeople(facts) && shape !== 'regulator' && kind !== 'event' ? facts.participants.total : undefined;

/** A mark per event and row, in the order of the events. `rowsOf` names the rows of a study, none for the other row. */
export function overviewMarks<S extends { facts: StudyFacts }>(
  events: readonly StudyEvent<S>[],
  rowsOf: (study: S) => readonly string[],
): OverviewMark[] {
  return events.flatMap((event) => {
    const rows = new Set(rowsOf(event.study));
    return [...(rows.size > 0 ? rows : [otherRow])].map((row) => ({
      key: event.key,
      date: event.date,
      row,
      shape: event.shape,
      people: peopleOf(event),
      goal: goalMark(event),
      expected: event.expected,
    }));
  });
}

/**
 * The marks in at most `most` rows, and those rows in the order of `order`: the fullest keep their own, the
 * rest stands together in the other row, which comes last. Rows without a mark are left out.
 */
export function foldRows(
  marks: readonly OverviewMark[],
  order: readonly string[],
  most: number,
): { marks: OverviewMark[]; rows: string[] } {
  const counts = new Map<string, number>();
  for (const { row } of marks) counts.set(row, (counts.get(row) ?? 0) + 1);
  const own = order.filter((row) => counts.has(row));
  const known = new Set(own);
  const fits = own.length + (marks.some(({ row }) => !known.has(row)) ? 1 : 0) <= most;
  const fullest = own.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, most - 1);
  const kept = new Set(fits ? own : fullest);
  const folded = marks.map((mark) => (kept.has(mark.row) ? mark : { ...mark, row: otherRow }));
  const rows = own.filter((row) => kept.has(row));
  // Two rows of one event may fall together; one mark is enough there.
  const unique = new Map(folded.map((mark) => [`${mark.key} ${mark.row}`, mark]));
  return {
    marks: [...unique.values()],
    rows: folded.some(({ row }) => row === otherRow) ? [...rows, otherRow] : rows,
  };
}
