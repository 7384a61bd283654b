/** The Latin words of a query: names typed together or apart, numbers, and words for the text. */
import { apart } from './decompound.ts';
import { isCommon, lowWeightWords, stopWords } from '../shared/common-words.ts';
import { namesIn, type Name, type TermName } from '../shared/lexicon.ts';
import type { Reader } from './dictionary.ts';
import { squeeze } from '../shared/normalise.ts';
import { latinPrefixMatch, latinFuzzyMatch } from './fuzzy-match.ts';
import { otherSpelling } from './spelling.ts';
import { toNamedAsTyped, type Named, type Unit, type ParsedQuery } from './parsed-query.ts';
import { isLetter, meant, standing, type WordList } from './word-list.ts';

type Token = { text: string; key: string; taken: boolean; known: boolean; names: readonly Named[] };
type Read = Pick<ParsedQuery, 'named' | 'units' | 'soft' | 'mended' | 'unknown'> & {
  /** First letters of words of which it is not known whether they stand anywhere. */
  letters: Set<string>;
};

/** Names of more words than this were not given to anything. */
const longestName = 10;

/** Reads what is not Han. `words` tells which words stand in the text; without it all are taken as they are. */
export function latinUnits(text: string, reader: Reader, words?: WordList): Read {
  const read: Read = { named: [], units: [], soft: [], mended: [], unknown: [], letters: new Set() };
  for (const stretch of text.replace(/\p{Script=Han}+/gu, '\n').split('\n')) {
    const typed = tokensOf(stretch);
    const tokens = words ? typed.flatMap((token) => takenApart(token, reader, words)) : typed;
    takeNames(tokens, reader, read);
    takeTerms(tokens, reader, read);
    if (words) {
      for (const token of tokens) token.known = token.taken || isKnown(token, reader, words);
      takeSlips(tokens, reader, read, true);
      takeSlips(tokens, reader, read, false);
    } else for (const letter of tokens.flatMap(openLetters)) read.letters.add(letter);
    for (const token of tokens) if (!token.taken) readWord(token, reader, read, words);
  }
  return read;
}

/** A word of the text, or half a name: no slip. */
const isKnown = ({ text, key }: Token, reader: Reader, words: WordList): boolean =>
  isCommon(text) || standing(key, words).how === 'whole' || latinPrefixMatch(key, text, reader).length > 0;

/** A word that names nothing and stands nowhere may be several that were typed together. */
function takenApart(token: Token, reader: Reader, words: WordList): Token[] {
  const { key, text } = token;
  if (isKnown(token, reader, words) || namedBy(key, text, reader).length > 0 || termBy(key, reader)) return [token];
  return apart(key, reader)?.map((word) => tokenOf(word)) ?? [token];
}

/** The letters under which a word that named nothing stands in the list of words. */
const openLetters = ({ text, key, taken }: Token): string[] =>
  taken || isCommon(text) ? [] : [key, otherSpelling(text) ?? ''].map((word) => word.charAt(0)).filter(isLetter);

const tokenOf = (text: string): Token => ({ text, key: squeeze(text), taken: false, known: false, names: [] });

const tokensOf = (text: string): Token[] =>
  text
    .split(/[\s,;:!?()[\]"“”&|=]+/)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, ''))
    // 10.1542/peds.2024-068999 stays whole; ALS/MND are two words.
    .flatMap((part) => (/^10\.\d{4,9}\//.test(part) ? [part] : part.split('/')))
    .filter((part) => part !== '')
    .map(tokenOf);

/** Every stretch of words, the longest first; `free` ones only where no word is taken. */
function* stretches(tokens: readonly Token[], free = true): Generator<Token[]> {
  for (let length = Math.min(longestName, tokens.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const part = tokens.slice(start, start + length);
      if (!free || part.every(({ taken }) => !taken)) yield part;
    }
  }
}

function takeNames(tokens: readonly Token[], reader: Reader, read: Read): void {
  for (const part of stretches(tokens)) {
    const key = part.map((token) => token.key).join('');
    // Two short words by chance make another: `al s` is no ALS.
    if (part.length > 1 && key.length < 4) continue;
    const typed = part.map((token) => token.text).join(' ');
    const found = namedBy(key, typed, reader);
    const uncarried = found.length === 0 ? termBy(key, reader) : undefined;
    if (found.length > 0) take(part, found, read);
    // Longer than a name that it contains: a spinal cord injury is no way into the spinal cord.
    else if (uncarried?.id === '') takeTerm(part, uncarried, reader, read);
  }
}

function namedBy(key: string, typed: string, { keys, latin }: Reader): Named[] {
  const record = keys.get(key) ?? keys.get(key.replace(/^(?:doi|pmid|pmc|nct)(?=\d)/, ''));
  if (record) return [{ filter: 'id', values: record.ids, label: record.label || typed, typed }];
  const names: Name[] | undefined =
    latin.get(key) ?? (key.length > 4 ? (latin.get(key.replace(/s$/, '')) ?? latin.get(`${key}s`)) : undefined);
  return names ? toNamedAsTyped(names, typed) : [];
}

const termBy = (key: string, { latinTerms }: Reader): TermName | undefined =>
  latinTerms.get(key) ?? (key.length > 4 ? latinTerms.get(key.replace(/s$/, '')) : undefined);

function takeTerm(part: readonly Token[], term: TermName, { script }: Reader, read: Read): void {
  const typed = part.map((token) => token.text).join(' ');
  take(part, [], read);
  // What no study carries has no use for its words one by one: ischaemic is more than hypoxic-ischaemic.
  const split = term.id !== '' && part.length > 1;
  const parts = split ? part.map(({ text }) => text).filter((text) => !isCommon(text)) : [];
  const names = namesIn(term, script, typed);
  // `hydro gel` stands in the text as it is written there.
  const written = term.forms.find((form) => squeeze(form) === squeeze(typed)) ?? typed;
  read.units.push({ text: script === 'han' ? (names.also[0] ?? typed) : written, typed, parts, ...names });
}

/** Terms that the reader's language knows under a name: looked up under it on Chinese pages, and where nothing is found. */
function takeTerms(tokens: readonly Token[], reader: Reader, read: Read): void {
  for (const part of stretches(tokens)) {
    const key = part.map((token) => token.key).join('');
    const term = termBy(key, reader);
    if (term && key.length > 3 && !part.every(({ text }) => isCommon(text))) takeTerm(part, term, reader, read);
  }
}

/**
 * A stretch with a word that stands nowhere may be a name with a slip. Where free words alone are none, it may
 * reach into what was taken already: `umbillical cord blood` was read as cord blood at first.
 */
function takeSlips(tokens: readonly Token[], reader: Reader, read: Read, free: boolean): void {
  for (const part of stretches(tokens, free)) {
    const odd = part.some(({ text, known, taken }) => !taken && !known && !/\d/.test(text));
    // A slip does not begin or end in words that carry no meaning.
    if (!odd || isCommon(part[0]?.text ?? '') || isCommon(part.at(-1)?.text ?? '')) continue;
    const typed = part.map((token) => token.text).join(' ');
    const found = latinFuzzyMatch(part.map((token) => token.key).join(''), typed, reader);
    if (found.length === 0) continue;
    const before = new Set(part.flatMap(({ names }) => names));
    read.named = read.named.filter((named) => !before.has(named));
    take(part, found, read);
  }
}

function take(part: readonly Token[], found: readonly Named[], read: Read): void {
  for (const token of part) {
    token.taken = true;
    token.names = found;
  }
  read.named.push(...found);
}

/** A word that names nothing: common, half a name, a word of the text, one with a slip, or nonsense. */
function readWord({ text, key }: Token, reader: Reader, read: Read, words?: WordList): void {
  if (stopWords.has(text) || key === '') return;
  // A number of one or two digits is an age or a time, which stands everywhere.
  if (/^\d{1,2}$/.test(text)) return;
  if (lowWeightWords.has(text)) {
    read.soft.push(text);
    return;
  }
  const spelling = otherSpelling(text);
  const unit = (word: string): Unit => ({
    text: word,
    typed: text,
    parts: [],
    ...(spelling !== undefined && { same: [spelling] }),
  });
  if (!words || /\d/.test(text)) {
    read.units.push(unit(text));
    return;
  }
  const { how, as } = standing(key, words);
  const half = how === 'whole' ? [] : latinPrefixMatch(key, text, reader);
  if (half.length > 0) read.named.push(...half);
  else if (how !== 'none') read.units.push(unit(how === 'whole' && /^[a-z]+$/.test(text) ? as : text));
  else if (spelling !== undefined && standing(spelling, words).how !== 'none') read.units.push(unit(spelling));
  else {
    const word = /^[a-z]+$/.test(text) ? meant(key, words) : undefined;
    if (word === undefined) read.unknown.push(text);
    else if (!isCommon(word)) {
      read.mended.push({ typed: text, word });
      read.units.push(unit(word));
    }
  }
}
