/** The rows of an overview: the main conditions, or the kinds of cell. */
import { withParents, type Catalog, type Study } from '../../catalog/catalog.ts';
import type { VocabularyItem } from '../../schema/vocabulary.ts';

export type RowKind = 'conditions' | 'cell-types';
export type Rows = { items: readonly VocabularyItem[]; of: (study: Study) => string[] };

/** Kinds that say only that a record is about no one kind; they stand in the other row. */
const noKind = new Set(['mixed', 'none']);

/**
 * Main conditions are those with a word on where they stand; narrower ones stand in their row. Kinds of
 * cell are the widest ones; narrower ones stand in theirs.
 */
export function rowsBy(kind: RowKind, { vocabulary }: Catalog): Rows {
  const list = vocabulary[kind];
  const items = [...list.values()].filter((item) =>
    kind === 'conditions' ? item.today : !item.parent && !noKind.has(item.id),
  );
  const ids = new Set(items.map(({ id }) => id));
  const tags = ({ facts }: Study): string[] => (kind === 'conditions' ? facts.conditions : [facts.cell.type]);
  return { items, of: (study) => tags(study).flatMap((id) => [...withParents(id, list)].filter((up) => ids.has(up))) };
}
