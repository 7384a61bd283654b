/** One form of a text in which words are looked for, with the way back to the text as it is shown. */
import { applyPairs, type CharacterPairs, type Convert } from '../search/shared/scripts.ts';

export type Folded = {
  /** Lower case, plain forms, Simplified script, no space between Han. */
  text: string;
  /** The same with capitals kept, for short names that are words otherwise (IT, ALS). */
  cased: string;
  /** For each character of `text`, its place in the shown text; one more for the end. */
  at: readonly number[];
};

const quotes: Readonly<Record<string, string>> = {
  '「': '“',
  '『': '“',
  '」': '”',
  '』': '”',
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '〜': '~',
  '～': '~',
  // Letters that no accent can be taken off.
  ı: 'i',
  ł: 'l',
  ø: 'o',
};
const isHan = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Script=Han}，。、；：！？“”（）]/u.test(character);

/** Folds a text; `pairs` bring Traditional characters to Simplified. */
export function fold(shown: string, pairs: CharacterPairs): Folded {
  const simplify = applyPairs(pairs);
  const characters = Array.from(shown);
  const cased: string[] = [];
  const at: number[] = [];
  let place = 0;
  characters.forEach((character, i) => {
    const before = characters[i - 1];
    const after = characters[i + 1];
    const isInside = isHan(before) || isHan(after) || after === '%' || after === '％';
    const dropped = character === ' ' && isInside && before !== '\n';
    if (!dropped) {
      // Unit by unit, as places in a text are counted; an emoji has two.
      for (const plain of plainForm(character, simplify).split('')) {
        cased.push(plain);
        at.push(place);
      }
    }
    place += character.length;
  });
  at.push(shown.length);
  return { text: cased.map(lower).join(''), cased: cased.join(''), at };
}

/** Straight Chinese marks stay full-width, so that a comma between Han is told from one in a number. */
function plainForm(character: string, simplify: Convert): string {
  const known = quotes[character];
  if (known !== undefined) return known;
  if (/[，。、；：！？（）]/u.test(character)) return character;
  const plain = character.normalize('NFKC');
  // Accents are left out as often as they are typed: Düsseldorf, Karaöz.
  return /\p{Script=Latin}/u.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '') : simplify(plain);
}

const lower = (character: string): string => {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
};
