/** The plain-link filters of the changes: one kind, or one condition with all that is narrower. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { changeKinds, type ChangeKind } from '../schema/change.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import { changesOf, type RecordChange } from './changes.ts';
import { memoizeBy } from './memoize.ts';

export type ChangeFilter = { id: ChangeKind; kind: ChangeKind } | { id: string; condition: VocabularyItem };

const allChanges = memoizeBy(({ studies }: Catalog) => changesOf(studies.values()));

/** The changes that pass a filter, newest first; all of them without one. */
export function filteredChanges(catalog: Catalog, filter?: ChangeFilter): readonly RecordChange<Study>[] {
  const all = allChanges(catalog);
  if (!filter) return all;
  if ('kind' in filter) return all.filter(({ kind }) => kind === filter.kind);
  const studies = new Set(catalog.byCondition.get(filter.condition.id));
  return all.filter(({ study }) => studies.has(study));
}

/** Every filter that there is, each the last part of an address; a kind of which nothing happened has no page. */
export function changeFilters(catalog: Catalog): ChangeFilter[] {
  const used = new Set(allChanges(catalog).map(({ kind }) => kind));
  return [
    ...changeKinds.filter((kind) => used.has(kind)).map((kind) => ({ id: kind, kind })),
    ...[...catalog.vocabulary.conditions.values()]
      .filter(({ today }) => today !== undefined)
      .map((condition) => ({ id: condition.id, condition })),
  ];
}
