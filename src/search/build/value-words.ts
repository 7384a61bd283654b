/** What a reader sees of a filter's value. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Translator } from '../../i18n/translator.ts';
import { facetOf, type FacetName } from '../../schema/facets.ts';

/** The name of a value: that of its list, the interface's word, or the value itself (a year). */
export function valueWords(name: FacetName, value: string, { vocabulary }: Catalog, translator: Translator): string {
  const { vocabulary: list, words } = facetOf(name) ?? {};
  if (list) return translator.label(vocabulary[list].get(value));
  const key = `${words}.${value}`;
  return words !== undefined && translator.has(key) ? translator.t(key) : value;
}
