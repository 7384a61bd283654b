/** Names that are misspelt by a letter or two: Neuranata, Lascowitz. */
import { editDistance } from '../../text/edit-distance.ts';

/** Whether a word is nearly a name: one letter, two in a long name. */
export const isNearly = (word: string, name: string): boolean =>
  name[0] === word[0] &&
  Math.abs(name.length - word.length) < 2 &&
  editDistance(name, word) <= (name.length < 11 ? 1 : 2);

/** Prepares the mending; what it gives lists what is written and what is meant. */
export function nameMender(names: readonly string[]): (text: string) => [written: string, meant: string][] {
  const known = new Set(names);
  return (text) =>
    [...new Set(text.match(/(?<!\p{Script=Latin})[a-z]{7,}(?!\p{Script=Latin})/gu))].flatMap((word) => {
      const isRight = known.has(word) || known.has(word.replace(/s$/, ''));
      const meant = isRight ? undefined : names.find((name) => isNearly(word, name));
      return meant === undefined ? [] : [[word, meant] as [string, string]];
    });
}
