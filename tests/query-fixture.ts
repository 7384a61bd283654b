/** Reads queries as the search page does, held against the project's own content. */
import { queryWords } from '../src/search/build/query-words.ts';
import { scriptOf, scriptsOf, searchData } from '../src/search/build/search-data.ts';
import { englishTexts } from '../src/search/build/search-texts.ts';
import { memoizeBy } from '../src/evidence/memoize.ts';
import { filesFor, type Known, type SearchFiles } from '../src/search/shared/files.ts';
import type { Script } from '../src/search/shared/lexicon.ts';
import { prepareDictionary } from '../src/search/query/dictionary.ts';
import { applyPairs } from '../src/search/shared/scripts.ts';
import { parseQuery } from '../src/search/query/parse-query.ts';
import type { ParsedQuery } from '../src/search/query/parsed-query.ts';
import { wordList, type WordList } from '../src/search/query/word-list.ts';
import { catalog, variants } from './own-catalog.ts';

export const scripts = scriptsOf(catalog, variants);
/** The lists by which queries are read. */
export const listed = queryWords(catalog);
export const words = wordList(englishTexts(catalog));
const simplify = applyPairs(scripts.simplify);
const dataOf = (locale: 'en' | 'zh-hans') => searchData(locale, { catalog, variants, scripts, today: '2026-11-22' });
export const files = { en: dataOf('en'), 'zh-hans': dataOf('zh-hans') };

/** Made ready once for all queries that take the same files: that takes longer than reading one. */
const dictionaryOf = memoizeBy((data: SearchFiles, names: readonly (keyof Known)[], script: Script) =>
  prepareDictionary(Object.fromEntries(names.map((name) => [name, data[name]])), script),
);

function readWith(query: string, locale: keyof typeof files, list?: WordList): ParsedQuery {
  const script = scriptOf(locale);
  return parseQuery(simplify(query), dictionaryOf(files[locale], filesFor(query), script), list);
}

/** With no more than the files and the words that the query takes. */
export function read(query: string, locale: keyof typeof files = 'en'): ParsedQuery {
  const { needsWords } = readWith(query, locale);
  const list = words.filter((word) => needsWords.includes(word.charAt(0)));
  return needsWords.length > 0 ? readWith(query, locale, list) : readWith(query, locale);
}

/** Before the list of words is loaded. */
export const readAtFirst = (query: string): ParsedQuery => readWith(query, 'en');
