/** What stretches of Latin words are taken for: names and numbers, terms, names with a slip. */
import { namesIn, type Name, type TermName } from '../shared/lexicon.ts';
import { squeeze } from '../shared/normalise.ts';
import { isCommon } from '../shared/words.ts';
import type { Dictionary } from './dictionary.ts';
import { latinFuzzyMatch } from './fuzzy-match.ts';
import { toNamedAsTyped, type Named, type Unit } from './parsed-query.ts';
import { isFree, keyOf, stretchesOf, typedOf, type Stretch, type Token } from './tokens.ts';

/** Words, of which some are taken, and what they were taken for. */
export type Taken = { tokens: readonly Token[]; named: readonly Named[]; units: readonly Unit[] };

/** What a stretch is, if anything. */
type Meaning = { named: readonly Named[]; unit?: Unit };

/** Gives stretches their meaning, the longest first; what was taken before stays so. */
const takeWhere = (taken: Taken, meaningOf: (part: readonly Token[]) => Meaning | undefined): Taken =>
  stretchesOf(taken.tokens.length).reduce((before, stretch) => {
    const part = before.tokens.slice(stretch.start, stretch.end);
    const meaning = part.every(isFree) ? meaningOf(part) : undefined;
    return meaning ? take(before, stretch, meaning) : before;
  }, taken);

const take = ({ tokens, named, units }: Taken, { start, end }: Stretch, meaning: Meaning): Taken => ({
  tokens: tokens.map((token, at) => (at >= start && at < end ? { ...token, names: meaning.named } : token)),
  named: [...named, ...meaning.named],
  units: meaning.unit ? [...units, meaning.unit] : units,
});

/** Names and numbers, typed together or apart. */
export const takeNames = (taken: Taken, dictionary: Dictionary): Taken =>
  takeWhere(taken, (part) => {
    const key = keyOf(part);
    // Two short words by chance make another: `al s` is no ALS.
    if (part.length > 1 && key.length < 4) return undefined;
    const named = namedBy(key, typedOf(part), dictionary);
    if (named.length > 0) return { named };
    // Longer than a name that it contains: a spinal cord injury is no way into the spinal cord.
    const uncarried = termBy(key, dictionary);
    return uncarried?.id === '' ? meaningOfTerm(part, uncarried, dictionary) : undefined;
  });

/** Terms that the reader's language knows under a name: looked up under it on Chinese pages, and where nothing is found. */
export const takeTerms = (taken: Taken, dictionary: Dictionary): Taken =>
  takeWhere(taken, (part) => {
    const key = keyOf(part);
    const term = termBy(key, dictionary);
    const isTerm = term && key.length > 3 && !part.every(({ text }) => isCommon(text, dictionary.words));
    return isTerm ? meaningOfTerm(part, term, dictionary) : undefined;
  });

/**
 * A stretch with a word that stands nowhere may be a name with a slip. Where free words alone are none, it may
 * reach into what was taken already: `umbillical cord blood` was read as cord blood at first.
 */
export function takeSlips(taken: Taken, dictionary: Dictionary, isKnown: (token: Token) => boolean): Taken {
  const known = new Set(taken.tokens.filter((token) => isFree(token) && isKnown(token)).map(({ text }) => text));
  const isOdd = (token: Token): boolean => isFree(token) && !known.has(token.text) && !/\d/.test(token.text);
  const nameOf = (part: readonly Token[]): Meaning | undefined => {
    // A slip does not begin or end in words that carry no meaning.
    const ends = [part[0], part.at(-1)].map((token) => token?.text ?? '');
    if (!part.some(isOdd) || ends.some((word) => isCommon(word, dictionary.words))) return undefined;
    const named = latinFuzzyMatch(keyOf(part), typedOf(part), dictionary);
    return named.length > 0 ? { named } : undefined;
  };
  const amongFree = takeWhere(taken, nameOf);
  return stretchesOf(taken.tokens.length).reduce((before, stretch) => {
    const part = before.tokens.slice(stretch.start, stretch.end);
    const meaning = nameOf(part);
    if (!meaning) return before;
    const replaced = new Set(part.flatMap(({ names = [] }) => names));
    return take({ ...before, named: before.named.filter((name) => !replaced.has(name)) }, stretch, meaning);
  }, amongFree);
}

/** The names that a squeezed text has. */
export function namedBy(key: string, typed: string, { keys, latin }: Dictionary): Named[] {
  const record = keys.get(key) ?? keys.get(key.replace(/^(?:doi|pmid|pmc|nct)(?=\d)/, ''));
  if (record) return [{ filter: 'id', values: record.ids, label: record.label || typed, typed }];
  const names: Name[] | undefined =
    latin.get(key) ?? (key.length > 4 ? (latin.get(key.replace(/s$/, '')) ?? latin.get(`${key}s`)) : undefined);
  return names ? toNamedAsTyped(names, typed) : [];
}

/** The term of the glossary that a squeezed text is. */
export const termBy = (key: string, { latinTerms }: Dictionary): TermName | undefined =>
  latinTerms.get(key) ?? (key.length > 4 ? latinTerms.get(key.replace(/s$/, '')) : undefined);

function meaningOfTerm(part: readonly Token[], term: TermName, { script, words }: Dictionary): Meaning {
  const typed = typedOf(part);
  // What no study carries has no use for its words one by one: ischaemic is more than hypoxic-ischaemic.
  const split = term.id !== '' && part.length > 1;
  const parts = split ? part.map(({ text }) => text).filter((text) => !isCommon(text, words)) : [];
  const names = namesIn(term, script, typed);
  // `hydro gel` stands in the text as it is written there.
  const written = term.forms.find((form) => squeeze(form) === squeeze(typed)) ?? typed;
  return { named: [], unit: { text: script === 'han' ? (names.also[0] ?? typed) : written, typed, parts, ...names } };
}
