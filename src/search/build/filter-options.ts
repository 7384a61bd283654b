/** The choices of the search page's filters, with names in the reader's language and how many studies have each. */
import type { Catalog } from '../../catalog/catalog.ts';
import { ages } from '../../evidence/ages.ts';
import { today } from '../../evidence/today.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { VocabularyItem } from '../../schema/vocabulary.ts';
import type { ShownFilter } from '../shared/filters.ts';
import { studyFilters } from './search-meta.ts';

export type FilterOption = { value: string; words: string; count: number };
export type FilterChoice = { name: ShownFilter; label: string; options: FilterOption[] };

/** Only values that some study has, in the order of their list; years newest first. */
export function filterOptions(catalog: Catalog, translator: Translator): FilterChoice[] {
  const counts = new Map<string, number>();
  for (const { facts } of catalog.studies.values()) {
    for (const pair of studyFilters(facts, catalog, today()))
      counts.set(pair.join(' '), (counts.get(pair.join(' ')) ?? 0) + 1);
  }
  const choice = (
    name: ShownFilter,
    label: string,
    options: readonly [value: string, words: string][],
  ): FilterChoice => ({
    name,
    label,
    options: options.flatMap(([value, words]) => {
      const count = counts.get(`${name} ${value}`) ?? 0;
      return count > 0 ? [{ value, words, count }] : [];
    }),
  });
  const named = (items: ReadonlyMap<string, VocabularyItem>): [string, string][] =>
    [...items.values()].map((item) => [item.id, translator.label(item)]);
  const { vocabulary } = catalog;
  const goals = (['yes', 'no', 'unclear', 'not-applicable'] as const).map(
    (value) => [value, translator.t(`goal.short.${value}`)] as [string, string],
  );
  const levels = (['4', '3', '2', '1', 'not-in-people', 'announcement', 'context', 'retracted'] as const).map(
    (value) => [value, translator.t(`certainty.short.${value}`)] as [string, string],
  );
  const years = [...counts.keys()].flatMap((key) => /^year (\d+)$/.exec(key)?.[1] ?? []).toSorted();
  return [
    choice('condition', translator.t('condition'), named(vocabulary.conditions)),
    choice('cell', translator.t('cell.type'), named(vocabulary['cell-types'])),
    choice('source', translator.t('cell.source'), named(vocabulary['cell-sources'])),
    choice('route', translator.t('route'), named(vocabulary.routes)),
    choice('design', translator.t('design'), named(vocabulary.designs)),
    choice('species', translator.t('species'), named(vocabulary.species)),
    choice(
      'age',
      translator.t('match.age'),
      ages.map((value) => [value, translator.t(`match.age.${value}`)]),
    ),
    choice('goal', translator.t('goal'), goals),
    choice('certainty', translator.t('certainty'), levels),
    choice(
      'year',
      translator.t('search.year'),
      years.toReversed().map((year) => [year, year]),
    ),
    choice('results', translator.t('search.results.label'), [['to-come', translator.t('search.results.to-come')]]),
  ];
}
