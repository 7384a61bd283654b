/** The Latin words that stand anywhere in the site's text: tells a half word from a slip, and a slip from nonsense. */
import { editDistance } from '../../text/edit-distance.ts';
import { normalise } from '../shared/normalise.ts';

/** In order; all words that begin with some letters, or with any. */
export type WordList = readonly string[];

/** Words are sent in a file for each first letter. */
export const letters: readonly string[] = Array.from('abcdefghijklmnopqrstuvwxyz');

export const isLetter = (text: string): boolean => letters.includes(text);

/** Every Latin word of three letters or more, once, in order. */
export function wordList(texts: Iterable<string>): WordList {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of plain(text).match(/(?<![\p{L}\p{N}])[a-z]{3,20}(?![\p{L}\p{N}])/gu) ?? []) words.add(word);
  }
  return [...words].toSorted();
}

const plain = (text: string): string => normalise(text).normalize('NFD').replace(/\p{M}/gu, '');

/** Endings that a word may have more than the form that stands in the text. */
const endings = /^(?:'?s|es|ed|d|er|ers|ing|ings|ly|al|ally|ic|y|ies|ation|ations)$/;

/** How a word stands in the text: `whole`, as it is or with another ending; `part`, words begin with it; or not at all. */
export type Standing = { how: 'whole' | 'part' | 'none'; /** The word to search for. */ as: string };

export function standing(word: string, words: WordList): Standing {
  const next = words[firstFrom(word, words)];
  if (next === word) return { how: 'whole', as: word };
  // The search engine would take the longest beginning, were it a single letter: only an ending may differ.
  for (let length = word.length - 1; length >= 4; length -= 1) {
    const stem = word.slice(0, length);
    if (words[firstFrom(stem, words)] === stem && endings.test(word.slice(length))) return { how: 'whole', as: stem };
  }
  return { how: next?.startsWith(word) ? 'part' : 'none', as: word };
}

/** The word that was probably meant: one slip away, or two in a long word. The first letter is rarely wrong. */
export function meant(word: string, words: WordList): string | undefined {
  const allowed = word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of words.slice(firstFrom(word.charAt(0), words))) {
    if (!candidate.startsWith(word.charAt(0))) break;
    if (candidate.length < 5 || Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Index of the first word that is not before `word` in order. */
function firstFrom(word: string, words: WordList): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
