/** Words typed without spaces (`cordbloodforcp`), taken apart into names and the small words between them. */
import { isCommon } from '../shared/words.ts';
import type { Dictionary } from './dictionary.ts';

/** Shorter words are no sentence. */
const shortest = 8;

/** The words that a squeezed Latin word consists of, one name at least; undefined where it cannot be taken apart so. */
export function decompound(key: string, { latin, words: common }: Dictionary): string[] | undefined {
  if (key.length < shortest) return undefined;
  const ends = new Map<number, string[] | undefined>();
  /** Words from a place to the end, the longest first. */
  const from = (at: number): string[] | undefined => {
    if (at === key.length) return [];
    if (ends.has(at)) return ends.get(at);
    let found: string[] | undefined;
    for (let end = key.length; end >= at + 2 && !found; end -= 1) {
      const word = key.slice(at, end);
      const rest = latin.has(word) || isCommon(word, common) ? from(end) : undefined;
      if (rest) found = [word, ...rest];
    }
    ends.set(at, found);
    return found;
  };
  const words = from(0);
  return words?.some((word) => latin.has(word)) && words.length > 1 ? words : undefined;
}
