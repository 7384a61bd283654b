/** The words of the whole site, for what the search page must know of them: which exist, and which characters occur. */
import type { Catalog } from '../../catalog/catalog.ts';
import { en } from '../../i18n/en.ts';
import { zhHans } from '../../i18n/zh-hans.ts';

/** Everything that an English page prints. */
export function* englishTexts(catalog: Catalog): Generator<string> {
  yield Object.values(en).join(' ');
  for (const { facts, words, body } of records(catalog)) yield `${text(facts)} ${text(words.en)} ${body.en}`;
  yield* lists(catalog);
}

/** Everything that a Simplified page prints, and the names of the lists in all scripts. */
export function* chineseTexts(catalog: Catalog): Generator<string> {
  yield* simplifiedTexts(catalog);
  for (const { facts } of records(catalog)) yield text(facts);
  yield* lists(catalog);
}

/** What was written in Simplified script, without what is quoted. */
export function* simplifiedTexts(catalog: Catalog): Generator<string> {
  yield Object.values(zhHans).join(' ');
  for (const { words, body } of records(catalog)) yield `${text(words['zh-hans'])} ${body['zh-hans'] ?? ''}`;
}

function* records({ studies, articles, topics, entriesOf }: Catalog) {
  yield* studies.values();
  yield* articles.values();
  yield* topics.values();
  for (const entries of entriesOf.values()) yield* entries;
}

function* lists({ vocabulary, measures, terms, names }: Catalog): Generator<string> {
  for (const items of Object.values(vocabulary)) yield text([...items.values()]);
  yield text([...measures.values()]);
  yield text([...terms.values()]);
  yield text(names);
}

/** Every text in a value, whatever its keys are called. */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(text).join(' ');
}
