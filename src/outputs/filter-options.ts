/** The choices of the search page's filters, with names in the reader's language. */
import type { Catalog } from '../catalog/catalog.ts';
import { gradeStudy } from '../evidence/certainty/grade.ts';
import type { Say } from '../i18n/say.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import { studyFilters, type FilterName } from './search-meta.ts';

export type FilterChoice = { name: FilterName; label: string; options: { value: string; words: string }[] };

/** Only values that some study has, in the order of their list; years newest first. */
export function filterOptions(catalog: Catalog, say: Say): FilterChoice[] {
  const used = new Map<FilterName, Set<string>>();
  for (const { facts } of catalog.studies.values()) {
    for (const [name, value] of studyFilters(facts, gradeStudy(facts), catalog))
      used.set(name, (used.get(name) ?? new Set()).add(value));
  }
  const has = (name: FilterName, value: string): boolean => used.get(name)?.has(value) ?? false;
  const fromList = (name: FilterName, label: string, items: ReadonlyMap<string, VocabularyItem>): FilterChoice => ({
    name,
    label,
    options: [...items.values()]
      .filter(({ id }) => has(name, id))
      .map((item) => ({ value: item.id, words: say.label(item) })),
  });
  const { vocabulary } = catalog;
  const goals = (['yes', 'no', 'unclear', 'not-applicable'] as const).filter((goal) => has('goal', goal));
  const levels = (['4', '3', '2', '1', 'not-in-people', 'announcement', 'context'] as const).filter((level) =>
    has('certainty', level),
  );
  return [
    fromList('condition', say.t('condition'), vocabulary.conditions),
    fromList('cell', say.t('cell.type'), vocabulary['cell-types']),
    fromList('source', say.t('cell.source'), vocabulary['cell-sources']),
    fromList('route', say.t('route'), vocabulary.routes),
    fromList('design', say.t('design'), vocabulary.designs),
    fromList('species', say.t('species'), vocabulary.species),
    {
      name: 'goal',
      label: say.t('goal'),
      options: goals.map((value) => ({ value, words: say.t(`goal.short.${value}`) })),
    },
    {
      name: 'certainty',
      label: say.t('certainty'),
      options: levels.map((value) => ({ value, words: say.t(`certainty.short.${value}`) })),
    },
    {
      name: 'year',
      label: say.t('search.year'),
      options: [...(used.get('year') ?? [])]
        .toSorted()
        .toReversed()
        .map((value) => ({ value, words: value })),
    },
  ];
}
