/** The Latin words of a query: names typed together or apart, numbers, and words for the text. */
import { isCommon, type QueryWords } from '../shared/words.ts';
import { apart } from './decompound.ts';
import type { Reader } from './dictionary.ts';
import { latinPrefixMatch } from './fuzzy-match.ts';
import { namedBy, takeNames, takeSlips, takeTerms, termBy } from './latin-names.ts';
import type { ParsedQuery, Unit } from './parsed-query.ts';
import { otherSpelling } from './spelling.ts';
import { isFree, tokenOf, tokensOf, type Token } from './tokens.ts';
import { isLetter, meant, standing, type WordList } from './word-list.ts';

type Read = Pick<ParsedQuery, 'named' | 'units' | 'soft' | 'mended' | 'unknown'> & {
  /** First letters of words of which it is not known whether they stand anywhere. */
  letters: string[];
};

/** Reads what is not Han. `words` tells which words stand in the text; without it all are taken as they are. */
export function latinUnits(text: string, reader: Reader, words?: WordList): Read {
  const stretches = text.replace(/\p{Script=Han}+/gu, '\n').split('\n');
  const read = stretches.flatMap((stretch) => readStretch(stretch, reader, words));
  return {
    named: read.flatMap(({ named = [] }) => named),
    units: read.flatMap(({ units = [] }) => units),
    soft: read.flatMap(({ soft = [] }) => soft),
    mended: read.flatMap(({ mended = [] }) => mended),
    unknown: read.flatMap(({ unknown = [] }) => unknown),
    letters: [...new Set(read.flatMap(({ letters = [] }) => letters))],
  };
}

/** What the words of one stretch say, in the order in which they were understood. */
function readStretch(stretch: string, reader: Reader, words?: WordList): Partial<Read>[] {
  const typed = tokensOf(stretch);
  const tokens = words ? typed.flatMap((token) => takenApart(token, reader, words)) : typed;
  const exact = takeTerms(takeNames({ tokens, named: [], units: [] }, reader), reader);
  const taken = words ? takeSlips(exact, reader, (token) => isKnown(token, reader, words)) : exact;
  const free = taken.tokens.filter(isFree);
  return [
    { named: [...taken.named], units: [...taken.units] },
    ...(words ? [] : [{ letters: free.flatMap((token) => openLetters(token, reader.words)) }]),
    ...free.map((token) => readWord(token, reader, words)),
  ];
}

/** A word of the text, or half a name: no slip. */
const isKnown = ({ text, key }: Token, reader: Reader, words: WordList): boolean =>
  isCommon(text, reader.words) ||
  standing(key, words).how === 'whole' ||
  latinPrefixMatch(key, text, reader).length > 0;

/** A word that names nothing and stands nowhere may be several that were typed together. */
function takenApart(token: Token, reader: Reader, words: WordList): Token[] {
  const { key, text } = token;
  if (isKnown(token, reader, words) || namedBy(key, text, reader).length > 0 || termBy(key, reader)) return [token];
  return apart(key, reader)?.map((word) => tokenOf(word)) ?? [token];
}

/** The letters under which a word that named nothing stands in the list of words. */
const openLetters = ({ text, key }: Token, words: QueryWords): string[] =>
  isCommon(text, words)
    ? []
    : [key, otherSpelling(text, words)].flatMap((word) => word?.charAt(0) ?? []).filter(isLetter);

/** A word that names nothing: common, half a name, a word of the text, one with a slip, or nonsense. */
function readWord({ text, key }: Token, reader: Reader, words?: WordList): Partial<Read> {
  // A number of one or two digits is an age or a time, which stands everywhere.
  if (reader.words.stop.has(text) || key === '' || /^\d{1,2}$/.test(text)) return {};
  if (reader.words.lowWeight.has(text)) return { soft: [text] };
  const spelling = otherSpelling(text, reader.words);
  const same = spelling === undefined ? {} : { same: [spelling] };
  const unit = (word: string): Unit => ({ text: word, typed: text, parts: [], ...same });
  if (!words || /\d/.test(text)) return { units: [unit(text)] };
  const isPlain = /^[a-z]+$/.test(text);
  const { how, as } = standing(key, words);
  if (how === 'whole') return { units: [unit(isPlain ? as : text)] };
  const half = latinPrefixMatch(key, text, reader);
  if (half.length > 0) return { named: half };
  if (how !== 'none') return { units: [unit(text)] };
  if (spelling !== undefined && standing(spelling, words).how !== 'none') return { units: [unit(spelling)] };
  const word = isPlain ? meant(key, words) : undefined;
  if (word === undefined) return { unknown: [text] };
  return isCommon(word, reader.words) ? {} : { mended: [{ typed: text, word }], units: [unit(word)] };
}
