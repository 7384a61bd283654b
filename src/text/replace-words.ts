/** Words of a list in a text, whatever they are about. */
import { escape } from './escape.ts';

const asItStands = (text: string): string => text;

/** Replaces the words of `table`, from left to right the longest that is known; `between` changes what lies between them. */
export function wordReplacer(
  table: ReadonlyMap<string, string>,
  between: (text: string) => string = asItStands,
): (text: string) => string {
  if (table.size === 0) return between;
  const longestFirst = [...table.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escape).join('|'), 'g');
  return (text) => {
    let replaced = '';
    let done = 0;
    for (const { 0: word, index } of text.matchAll(pattern)) {
      replaced += between(text.slice(done, index)) + (table.get(word) ?? word);
      done = index + word.length;
    }
    return replaced + between(text.slice(done));
  };
}
