/** Reads queries as the search page does, held against the project's own content. */
import { scriptOf, scriptsOf, searchData } from '../src/outputs/search-data.ts';
import { englishTexts } from '../src/outputs/search-texts.ts';
import { filesFor } from '../src/search/files.ts';
import { prepareReader } from '../src/search/reader.ts';
import { applyPairs } from '../src/search/scripts.ts';
import { understand } from '../src/search/understand.ts';
import type { Understood } from '../src/search/understood.ts';
import { wordList, type WordList } from '../src/search/word-list.ts';
import { catalogOf } from './catalog-fixture.ts';

export const { catalog, variants } = catalogOf('.');
export const scripts = scriptsOf(catalog, variants);
export const words = wordList(englishTexts(catalog));
const simplify = applyPairs(scripts.simplify);
const dataOf = (locale: 'en' | 'zh-hans') => searchData(locale, { catalog, variants, scripts, today: '2026-11-22' });
export const files = { en: dataOf('en'), 'zh-hans': dataOf('zh-hans') };

function readWith(query: string, locale: keyof typeof files, list?: WordList): Understood {
  const script = scriptOf(locale);
  const known = Object.fromEntries(filesFor(query, script).map((name) => [name, files[locale][name]]));
  return understand(simplify(query), prepareReader(known, script), list);
}

/** With no more than the files and the words that the query takes. */
export function read(query: string, locale: keyof typeof files = 'en'): Understood {
  const { needsWords } = readWith(query, locale);
  const list = words.filter((word) => needsWords.includes(word.charAt(0)));
  return needsWords.length > 0 ? readWith(query, locale, list) : readWith(query, locale);
}

/** Before the list of words is loaded. */
export const readAtFirst = (query: string): Understood => readWith(query, 'en');
