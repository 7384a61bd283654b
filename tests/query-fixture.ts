/** Reads queries as the search page does, held against the project's own content. */
import { queryWords } from '../src/search/build/query-words.ts';
import { scriptOf, scriptsOf, searchData } from '../src/search/build/search-data.ts';
import { englishTexts } from '../src/search/build/search-texts.ts';
import { filesFor } from '../src/search/shared/files.ts';
import { prepareDictionary } from '../src/search/query/dictionary.ts';
import { applyPairs } from '../src/search/shared/scripts.ts';
import { parseQuery } from '../src/search/query/parse-query.ts';
import type { ParsedQuery } from '../src/search/query/parsed-query.ts';
import { wordList, type WordList } from '../src/search/query/word-list.ts';
import { catalogOf } from '../src/catalog/from-files.ts';

export const { catalog, variants } = catalogOf('.');
export const scripts = scriptsOf(catalog, variants);
/** The lists by which queries are read. */
export const listed = queryWords(catalog);
export const words = wordList(englishTexts(catalog));
const simplify = applyPairs(scripts.simplify);
const dataOf = (locale: 'en' | 'zh-hans') => searchData(locale, { catalog, variants, scripts, today: '2026-11-22' });
export const files = { en: dataOf('en'), 'zh-hans': dataOf('zh-hans') };

function readWith(query: string, locale: keyof typeof files, list?: WordList): ParsedQuery {
  const script = scriptOf(locale);
  const known = Object.fromEntries(filesFor(query).map((name) => [name, files[locale][name]]));
  return parseQuery(simplify(query), prepareDictionary(known, script), list);
}

/** With no more than the files and the words that the query takes. */
export function read(query: string, locale: keyof typeof files = 'en'): ParsedQuery {
  const { needsWords } = readWith(query, locale);
  const list = words.filter((word) => needsWords.includes(word.charAt(0)));
  return needsWords.length > 0 ? readWith(query, locale, list) : readWith(query, locale);
}

/** Before the list of words is loaded. */
export const readAtFirst = (query: string): ParsedQuery => readWith(query, 'en');
