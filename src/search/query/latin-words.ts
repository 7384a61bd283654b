/** The Latin words of a query: names typed together or apart, numbers, and words for the text. */
import { isCommon, type QueryWords } from '../shared/words.ts';
import { decompound } from './decompound.ts';
import type { Dictionary } from './dictionary.ts';
import { latinPrefixMatch } from './fuzzy-match.ts';
import { namedBy, takeNames, takeSlips, takeTerms, termBy } from './latin-names.ts';
import type { ParsedQuery, Unit } from './parsed-query.ts';
import { otherSpelling } from './spelling.ts';
import { isFree, tokenOf, tokensOf, type Token } from './tokens.ts';
import { isLetter, meant, standing, type WordList } from './word-list.ts';

type Read = Pick<ParsedQuery, 'named' | 'units' | 'lowWeight' | 'mended' | 'unknown'> & {
  /** First letters of words of which it is not known whether they stand anywhere. */
  letters: string[];
};

/** Reads what is not Han. `words` tells which words stand in the text; without it all are taken as they are. */
export function latinUnits(text: string, dictionary: Dictionary, words?: WordList): Read {
  const stretches = text.replace(/\p{Script=Han}+/gu, '\n').split('\n');
  const read = stretches.flatMap((stretch) => readStretch(stretch, dictionary, words));
  return {
    named: read.flatMap(({ named = [] }) => named),
    units: read.flatMap(({ units = [] }) => units),
    lowWeight: read.flatMap(({ lowWeight = [] }) => lowWeight),
    mended: read.flatMap(({ mended = [] }) => mended),
    unknown: read.flatMap(({ unknown = [] }) => unknown),
    letters: [...new Set(read.flatMap(({ letters = [] }) => letters))],
  };
}

/** What the words of one stretch say, in the order in which they were understood. */
function readStretch(stretch: string, dictionary: Dictionary, words?: WordList): Partial<Read>[] {
  const typed = tokensOf(stretch);
  const tokens = words ? typed.flatMap((token) => takenApart(token, dictionary, words)) : typed;
  const exact = takeTerms(takeNames({ tokens, named: [], units: [] }, dictionary), dictionary);
  const taken = words ? takeSlips(exact, dictionary, (token) => isKnown(token, dictionary, words)) : exact;
  const free = taken.tokens.filter(isFree);
  return [
    { named: [...taken.named], units: [...taken.units] },
    ...(words ? [] : [{ letters: free.flatMap((token) => openLetters(token, dictionary.words)) }]),
    ...free.map((token) => readWord(token, dictionary, words)),
  ];
}

/** A word of the text, or half a name: no slip. */
const isKnown = ({ text, key }: Token, dictionary: Dictionary, words: WordList): boolean =>
  isCommon(text, dictionary.words) ||
  standing(key, words).how === 'whole' ||
  latinPrefixMatch(key, text, dictionary).length > 0;

/** A word that names nothing and stands nowhere may be several that were typed together. */
function takenApart(token: Token, dictionary: Dictionary, words: WordList): Token[] {
  const { key, text } = token;
  if (isKnown(token, dictionary, words) || namedBy(key, text, dictionary).length > 0 || termBy(key, dictionary))
    return [token];
  return decompound(key, dictionary)?.map((word) => tokenOf(word)) ?? [token];
}

/** The letters under which a word that named nothing stands in the list of words. */
const openLetters = ({ text, key }: Token, words: QueryWords): string[] =>
  isCommon(text, words)
    ? []
    : [key, otherSpelling(text, words)].flatMap((word) => word?.charAt(0) ?? []).filter(isLetter);

/** A word that names nothing: common, half a name, a word of the text, one with a slip, or nonsense. */
function readWord({ text, key }: Token, dictionary: Dictionary, words?: WordList): Partial<Read> {
  // A number of one or two digits is an age or a time, which stands everywhere.
  if (dictionary.words.stop.has(text) || key === '' || /^\d{1,2}$/.test(text)) return {};
  if (dictionary.words.lowWeight.has(text)) return { lowWeight: [text] };
  const spelling = otherSpelling(text, dictionary.words);
  const same = spelling === undefined ? {} : { same: [spelling] };
  const unit = (word: string): Unit => ({ text: word, typed: text, parts: [], ...same });
  if (!words || /\d/.test(text)) return { units: [unit(text)] };
  const isPlain = /^[a-z]+$/.test(text);
  const { how, as } = standing(key, words);
  if (how === 'whole') return { units: [unit(isPlain ? as : text)] };
  const half = latinPrefixMatch(key, text, dictionary);
  if (half.length > 0) return { named: half };
  if (how !== 'none') return { units: [unit(text)] };
  if (spelling !== undefined && standing(spelling, words).how !== 'none') return { units: [unit(spelling)] };
  const word = isPlain ? meant(key, words) : undefined;
  if (word === undefined) return { unknown: [text] };
  return isCommon(word, dictionary.words) ? {} : { mended: [{ typed: text, word }], units: [unit(word)] };
}
