/** The lists of content/search/ as they are sent to the search page. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { SearchWords } from '../../schema/lists.ts';
import type { AllWords } from '../shared/words.ts';

/** A list that only the build needs. */
const isOfBuild = ({ list }: SearchWords): boolean => list === 'too-wide';

/** Lists by which queries are read, by their script, and words that are spelt in two ways. */
export function queryWords({ searchWords, spellings }: Pick<Catalog, 'searchWords' | 'spellings'>): AllWords {
  const sent = searchWords.filter((item) => !isOfBuild(item));
  const listed = (language: 'en' | 'zh-Hans') =>
    Object.fromEntries(sent.flatMap(({ list, [language]: words }) => (words ? [[list, words]] : [])));
  return {
    latin: listed('en'),
    han: listed('zh-Hans'),
    spellings: spellings.map(({ american, british }) => [american, british]),
  };
}

/** Names of lists that are too common to stand for one thing. */
export const tooWide = ({ searchWords }: Pick<Catalog, 'searchWords'>): ReadonlySet<string> =>
  new Set(searchWords.filter(isOfBuild).flatMap(({ en = [], 'zh-Hans': hans = [] }) => [...en, ...hans]));
