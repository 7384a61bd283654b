/** Simplified script, character by character, as pasted texts are brought to it. */
import { simplify as toMainland, traditional } from '../../i18n/letters.ts';
import { simplifyingPairs, type CharacterPairs } from '../../search/shared/scripts.ts';

/** Characters whose Simplified form takes two units (嚟) stay, as they do in a text that is read. */
export const simplify = (text: string): string => {
  const from = Array.from(text);
  const to = Array.from(toMainland(text));
  return to.length === from.length
    ? to.map((one, i) => (one.length === 1 ? one : (from[i] ?? one))).join('')
    : to.join('');
};

/** Pairs that bring a text to the Simplified characters of `forms`, in whichever script these stand. */
export function pairsFor(forms: string): CharacterPairs {
  const simple = simplify(forms);
  return simplifyingPairs(simplify, traditional, simple, simple);
}
