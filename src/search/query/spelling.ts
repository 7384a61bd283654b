/** American and British spellings of one word: titles keep their own, the site's text is British. */
import type { QueryWords } from '../shared/words.ts';

/** `randomized` and `randomised`; too short words (size, rise) are other words. */
const verb = /^(\p{L}{4,})i([sz])(e[ds]?|ing|ations?)$/u;

/** The word as it is spelt on the other side of the Atlantic, if otherwise. */
export function otherSpelling(word: string, { spellings }: Pick<QueryWords, 'spellings'>): string | undefined {
  for (const [american, british] of spellings) {
    if (word.includes(british)) return word.replace(british, american);
    if (word.includes(american)) return word.replace(american, british);
  }
  const [, stem, letter, ending] = verb.exec(word) ?? [];
  return stem === undefined ? undefined : `${stem}i${letter === 's' ? 'z' : 's'}${ending}`;
}
