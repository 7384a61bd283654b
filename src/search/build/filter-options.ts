/** The choices of the search page's filters, with names in the reader's language and how many studies have each. */
import type { Catalog } from '../../catalog/catalog.ts';
import { choicesOfFacet, usedValues } from '../../evidence/facets.ts';
import { today } from '../../evidence/today.ts';
import type { Translator } from '../../i18n/translator.ts';
import { facets, type Facet, type FacetName } from '../../schema/facets.ts';
import { valueWords } from './value-words.ts';

export type FilterOption = { value: string; words: string; count: number };
export type FilterChoice = { name: FacetName; label: string; options: FilterOption[] };

/** Only values that some study has, in the order of their list; of an open one the highest first (years). */
export function filterOptions(catalog: Catalog, translator: Translator): FilterChoice[] {
  const used = usedValues(catalog, today());
  const valuesOf = (facet: Facet): Iterable<string> => {
    if ('vocabulary' in facet) return catalog.vocabulary[facet.vocabulary].keys();
    const choices = choicesOfFacet(facet.name);
    return choices.length > 0 ? choices : [...(used.get(facet.name)?.keys() ?? [])].toSorted().toReversed();
  };
  return facets
    .filter(({ shown }) => shown)
    .map((facet) => ({
      name: facet.name,
      label: translator.t(facet.heading),
      options: Array.from(valuesOf(facet)).flatMap((value) => {
        const count = used.get(facet.name)?.get(value) ?? 0;
        return count > 0 ? [{ value, words: valueWords(facet.name, value, catalog, translator), count }] : [];
      }),
    }));
}
