/** What everybody types here and many by ear: 干西包 is 干细胞. */
import { soundAlike } from '../shared/homophones.ts';
import type { Dictionary } from './dictionary.ts';

/** A query in which terms that say nothing of what is looked for are written as they should be. */
export function asHeard(text: string, { hanTerms, words: { asking } }: Dictionary): string {
  const common = hanTerms.map(({ form }) => form).filter((form) => form.length > 2 && form.replace(asking, '') === '');
  return common.reduce((before, form) => {
    const pieces = Array.from(before, (_, at) => before.slice(at, at + form.length));
    const heard = pieces.find((piece) => piece !== form && soundAlike(piece, form));
    return heard === undefined ? before : before.replace(heard, form);
  }, text);
}
