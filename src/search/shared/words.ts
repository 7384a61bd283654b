/** Words by which queries are read (content/search/words.yaml), made ready. */
import type { SearchList } from '../../schema/lists.ts';
import { escape } from '../../text/escape.ts';

/** The lists of one script, as they are sent. */
export type ListedWords = Partial<Record<SearchList, readonly string[]>>;

/** What is sent beside the names: lists in both scripts, and Latin words that are spelt in two ways. */
export type SentWords = {
  latin?: ListedWords | undefined;
  han?: ListedWords | undefined;
  spellings?: readonly (readonly [american: string, british: string])[] | undefined;
};

/** The same of everything. */
export type AllWords = { [list in keyof SentWords]-?: NonNullable<SentWords[list]> };

/** Words of a query that mean something else than a name or a word of the text; what was not loaded fits nothing. */
export type QueryWords = AllWords & {
  /** They say nothing of what is looked for. */
  stop: ReadonlySet<string>;
  /** Latin words that say who is ill or what is hoped for, and Han ones. */
  lowWeight: ReadonlySet<string>;
  hanLowWeight: RegExp;
  /** Parts of Chinese questions. */
  asking: RegExp;
  price: RegExp;
  /** Ages, times and sums: half a year, three years old, 100 000 yuan. */
  amounts: RegExp;
  /** Single Han characters that mean nothing where they stand alone. */
  particles: ReadonlySet<string>;
  looseRoutes: ReadonlySet<string>;
  /** Chinese word → words that mean the same. */
  same: ReadonlyMap<string, readonly string[]>;
};

/** Makes ready what was loaded of the lists. */
export function prepareWords({ latin = {}, han = {}, spellings = [] }: SentWords): QueryWords {
  const both = (list: SearchList): Set<string> => new Set([...(latin[list] ?? []), ...(han[list] ?? [])]);
  return {
    latin,
    han,
    spellings,
    stop: both('empty'),
    lowWeight: new Set(latin['low-weight']),
    hanLowWeight: new RegExp(anyOf(han['low-weight']), 'gu'),
    asking: new RegExp(anyOf(han.asking), 'gu'),
    price: new RegExp(anyOf(han.price), 'gu'),
    amounts: new RegExp(
      `[一二三四五六七八九十两半几多百千万\\d]+个?(?:多)?${anyOf(han.unit)}(?:大|半|前|后|了)?|半年`,
      'gu',
    ),
    particles: new Set(han.particle),
    looseRoutes: both('loose-route'),
    same: new Map((han.same ?? []).map((pair) => pair.split(' ')).map(([word = '', ...others]) => [word, others])),
  };
}

/** A word that by itself says nothing of what is looked for. */
export const isCommon = (word: string, { stop, lowWeight }: QueryWords): boolean =>
  stop.has(word) || lowWeight.has(word);

/** A pattern of any of the words, the longest first; of none, one that fits nowhere. */
export const anyOf = (words: readonly string[] = []): string =>
  words.length === 0
    ? '(?:(?!))'
    : `(?:${words
        .toSorted((a, b) => b.length - a.length)
        .map(escape)
        .join('|')})`;
