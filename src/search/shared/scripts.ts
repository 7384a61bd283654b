/** Between the Chinese scripts on the search page: letter by letter, with the few words that need more. */

import { wordReplacer } from '../../text/replace-words.ts';

/** Pairs of characters, one after the other: `腦脑癱瘫`. Small enough to be sent to the page. */
export type CharacterPairs = string;

/** What leads from the form in which queries are read (Simplified) to the words of one index. */
export type IndexScript = { pairs: CharacterPairs; words: [from: string, to: string][] };

/** Changes one text. */
export type Convert = (text: string) => string;

const hanOf = (text: string): Set<string> => new Set(text.match(/\p{Script=Han}/gu));

/** Pairs for all Han characters of `text` that a converter changes. */
export function characterPairs(convert: Convert, text: string): CharacterPairs {
  let pairs = '';
  for (const character of hanOf(text)) {
    const converted = convert(character);
    if (converted !== character && converted.length === character.length) pairs += character + converted;
  }
  return pairs;
}

/**
 * Pairs that bring every Traditional form of the site's Simplified `text` back to it. Every character of the
 * basic block is tried, so that variants (裡 and 裏) lead to the same; those that lead to none of the site's are left out.
 * `pages` is what Simplified pages print: a character that stands there is never taken for a Traditional one.
 */
export function simplifyingPairs(simplify: Convert, traditional: Convert, text: string, pages: string): CharacterPairs {
  const wanted = hanOf(text);
  const printedThere = hanOf(pages);
  const pairs = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const converted = simplify(character);
    // A pair is two units long; a few rare characters (嚟) have a Simplified form that alone takes two.
    if (converted !== character && converted.length === 1 && wanted.has(converted)) pairs.set(character, converted);
  }
  // What the site's own converter prints must come back, also where the other direction knows no way (痹 → 痺).
  for (const character of wanted) {
    const printed = traditional(character);
    if (printed !== character && printed.length === 1 && !pairs.has(printed) && !printedThere.has(printed))
      pairs.set(printed, character);
  }
  return [...pairs].flat().join('');
}

/** Pairs of neighbours that come out otherwise together than one by one: 干预 → 干預, though 干 alone → 幹. */
export function wordExceptions(convert: Convert, pairs: CharacterPairs, text: string): [string, string][] {
  const apply = applyPairs(pairs);
  const found = new Map<string, string>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i += 1) {
      const word = run.slice(i, i + 2);
      if (found.has(word)) continue;
      const converted = convert(word);
      if (converted.length === 2 && converted !== apply(word)) found.set(word, converted);
    }
  }
  return [...found];
}

/**
 * The words that `toIndexScript` cannot do without. A word that the others and the letters bring to the same is needed
 * only where its edge keeps another word from being found across it; of two ways for one word the first holds.
 */
export function neededWords({ pairs, words }: IndexScript): [string, string][] {
  const kept = new Map(words.toReversed());
  const all = [...kept.keys()];
  for (const [from, to] of [...kept]) {
    if (all.some((other) => meetsAtEdge(from, other))) continue;
    kept.delete(from);
    // The words within it are enough to try it with.
    const within = [...kept].filter(([other]) => from.includes(other));
    if (toIndexScript({ pairs, words: within })(from) !== to) kept.set(from, to);
  }
  // Side by side, words that lead to like ones take less room on the line.
  return [...kept].toSorted(([, a], [, b]) => (a < b ? -1 : Number(a > b)));
}

/** Whether one ends with what the other begins with, so that a text can hold both in fewer signs. */
function meetsAtEdge(word: string, other: string): boolean {
  for (let n = 1; n < Math.min(word.length, other.length); n += 1)
    if (word.endsWith(other.slice(0, n)) || word.startsWith(other.slice(-n))) return true;
  return false;
}

/** A function that applies the pairs. */
export function applyPairs(pairs: CharacterPairs): Convert {
  const map = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs.charAt(i), pairs.charAt(i + 1));
  return (text) => Array.from(text, (character) => map.get(character) ?? character).join('');
}

/**
 * A function that brings words of a query to those of an index: from left to right the longest word that is known, as
 * the pages are converted, and what lies between letter by letter.
 */
export const toIndexScript = ({ pairs, words }: IndexScript): Convert =>
  wordReplacer(new Map(words.toReversed()), applyPairs(pairs));
