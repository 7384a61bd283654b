/** What was done to the records of the site, newest first: the page of changes, the home page and the feeds show this list. */
import { changeKinds, type ChangeKind } from '../schema/change.ts';
import type { StudyFacts } from '../schema/study.ts';

export type RecordChange<S> = {
  study: S;
  /** Unique on the site. */
  key: string;
  date: string;
  kind: ChangeKind;
  /** Id of the words that tell it; a change that is worked out from the record's days has none. */
  words?: string;
};

type Recorded = { id: string; facts: StudyFacts };

/** What an editor wrote down; beside it the day on which the record came, and that on which it was last compared. */
function changesOfRecord<S extends Recorded>(study: S): RecordChange<S>[] {
  const { added_on: added, changes = [], checked_on: checked } = study.facts;
  const written = changes.map(({ id, date, kind }) => ({ study, key: `${study.id}--${id}`, date, kind, words: id }));
  const bare = (kind: ChangeKind, date: string): RecordChange<S> => ({
    study,
    key: `${study.id}--${kind}`,
    date,
    kind,
  });
  const wasAdded = added !== undefined && !written.some(({ kind }) => kind === 'added');
  const wasCompared = added !== undefined && checked > added && !written.some(({ date }) => date === checked);
  return [
    ...written,
    ...(wasAdded ? [bare('added', added)] : []),
    ...(wasCompared ? [bare('rechecked', checked)] : []),
  ];
}

/** All changes, newest first; of one day those first that a reader must hear of first. */
export function changesOf<S extends Recorded>(studies: Iterable<S>): RecordChange<S>[] {
  return [...studies]
    .flatMap(changesOfRecord)
    .toSorted(
      (a, b) =>
        b.date.localeCompare(a.date) ||
        changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
        a.key.localeCompare(b.key),
    );
}

/** Changes by day, the newest day first, in the order given. */
export const byDay = <S>(changes: readonly RecordChange<S>[]): [string, RecordChange<S>[]][] => [
  ...Map.groupBy(changes, ({ date }) => date),
];
