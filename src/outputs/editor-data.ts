/** What the editor in the browser needs to know of the site: ids with their names, and what else people call them. */
import type { Catalog } from '../catalog/catalog.ts';
import type { Translator } from '../i18n/translator.ts';

/** Collection → id → name in the reader's language. */
export function idNames(catalog: Catalog, translator: Translator): Record<string, Record<string, string>> {
  const named = <T>(items: Iterable<readonly [string, T]>, name: (item: T) => string) =>
    Object.fromEntries([...items].map(([id, item]) => [id, name(item)]));
  return {
    ...Object.fromEntries(
      Object.entries(catalog.vocabulary).map(([list, items]) => [
        `vocabulary/${list}`,
        named(items, (item) => translator.label(item)),
      ]),
    ),
    studies: named(catalog.studies, (study) => translator.words(study).words.short),
    articles: named(catalog.articles, (article) => translator.words(article).words.title),
    entries: named(
      [...catalog.entriesOf.values()].flat().map((entry) => [entry.id, entry]),
      (entry) => translator.words(entry).words.title,
    ),
    topics: named(catalog.topics, (topic) => translator.words(topic).words.title),
    measures: named(catalog.measures, (measure) => translator.measure(measure)),
    glossary: named(catalog.terms, (term) => translator.name(term)),
    products: Object.fromEntries([...catalog.products.keys()].map((id) => [id, ''])),
  };
}

/** Collection → what else its items are called, in small letters → id. */
export function otherNames(catalog: Catalog): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(catalog.vocabulary).map(([list, items]) => [
      `vocabulary/${list}`,
      Object.fromEntries(
        [...items.values()]
          .toReversed()
          .flatMap(({ id, label, aliases = [] }) =>
            [...Object.values(label), ...aliases].map((name) => [name.toLowerCase(), id] as const),
          ),
      ),
    ]),
  );
}
