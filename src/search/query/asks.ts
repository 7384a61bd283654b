/** Whether a query asks a kind of question: how it may be asked stands in content/search/questions.yaml. */
import { editDistance } from '../../text/edit-distance.ts';
import { soundAlike } from '../shared/homophones.ts';
import { formOf } from '../shared/lexicon.ts';
import { hasHan } from '../shared/normalise.ts';
import { stemsIn } from '../shared/stems.ts';
import { marksOf } from './marks.ts';

/** A query made ready to be compared; `byEar`: what sounds the same will do as well (副做用 for 副作用). */
export type AskedText = { han: string; words: readonly string[]; marks: ReadonlySet<string>; byEar: boolean };

/** `query` in Simplified script; `marks`: what was read from its names. */
export function askedText(
  query: string,
  { marks = [], byEar = false }: { marks?: readonly string[]; byEar?: boolean } = {},
): AskedText {
  const text = formOf(query);
  return {
    han: text.replace(/\s+/gu, ''),
    words: stemsIn(text),
    marks: new Set([...marksOf(text), ...marks]),
    byEar,
  };
}

/** How much of the query one way of asking is: the letters that fit, Han counting double; 0 where it does not fit. */
export function fitOf(ask: string, asked: AskedText): number {
  let sum = 0;
  for (const word of ask.split(' ')) {
    const best = Math.max(
      ...word
        .replace(/^-/, '')
        .split('|')
        .map((one) => fitOfOne(one, asked)),
    );
    if (word.startsWith('-') ? best > 0 : best === 0) return 0;
    if (!word.startsWith('-')) sum += best;
  }
  return sum;
}

/** The words of a way of asking that were said, of several the first. */
export const saidOf = (ask: string, asked: AskedText): string =>
  ask
    .split(' ')
    .flatMap((word) => word.split('|').find((one) => /^[^-@]/.test(one) && fitOfOne(one, asked) > 0) ?? [])
    .join(' ')
    .replaceAll('_', ' ');

function fitOfOne(word: string, { han, words, marks, byEar }: AskedText): number {
  if (word.startsWith('@')) return marks.has(word) ? 4 : 0;
  if (hasHan(word)) return han.includes(word) || (byEar && isHeard(word, han)) ? word.length * 2 : 0;
  const phrase = stemsIn(word.replaceAll('_', ' '));
  // `sideeffects`: typed without the space.
  const [squeezed] = stemsIn(word.replaceAll('_', ''));
  const stands = words.some(
    (typed, at) => phrase.every((part, i) => isSame(words[at + i] ?? '', part)) || typed === squeezed,
  );
  return stands ? phrase.join('').length + phrase.length - 1 : 0;
}

/** Two characters sound like too much. */
const isHeard = (word: string, text: string): boolean =>
  word.length > 2 &&
  Array.from(text, (_, at) => text.slice(at, at + word.length)).some((piece) => soundAlike(piece, word));

/** The same word, or a slip from it where it is long, two where it is longer. */
const isSame = (typed: string, word: string): boolean =>
  typed === word || (word.length > 5 && typed[0] === word[0] && isSlip(typed, word, word.length > 8 ? 2 : 1));

const isSlip = (typed: string, word: string, most: number): boolean =>
  Math.abs(typed.length - word.length) <= most && editDistance(typed, word) <= most;

/** Letters of a query, Han counting double, as `fitOf` counts them. */
export const lettersOf = (text: string): number =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 + (text.match(/[a-z\d]/giu)?.length ?? 0);

/** The best of several ways, with a little for each other one that fits as well. */
export function bestFit(asks: readonly string[], asked: AskedText): number {
  const fits = asks.map((ask) => fitOf(ask, asked)).filter((fit) => fit > 0);
  return fits.length === 0 ? 0 : Math.max(...fits) + Math.min(3, fits.length - 1) * 0.5;
}
