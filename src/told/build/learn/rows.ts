/** Labelled passages and texts as rows to learn from. */
import type { Passage, TaughtText } from '../../../schema/taught.ts';
import { cleanText } from '../../clean.ts';
import { fold } from '../../fold.ts';
import { sentencesOf, type Sentence } from '../../sentences.ts';
import { featuresOf, languagesIn, type ReadingLanguage } from '../../signs/features.ts';
import { unitsOf } from '../../signs/units.ts';

/** What of a passage is learned: its text, its signs, and those on the border, which teach nothing. */
export type Lesson = Pick<Passage, 'text' | 'signs' | 'signs_ok'>;
/** The same of a whole text, with the places of its signs; `from` is the file, which holds the texts of one writer. */
export type TextLesson = Pick<TaughtText, keyof Lesson | 'kind' | 'at'> & { from: string };

/** One thing that is read at once, with what it holds and what is left open. */
export type Example = {
  features: readonly string[];
  signs: ReadonlySet<string>;
  open: ReadonlySet<string>;
  weight: number;
  /** Of a single sentence of a text: whether the text is an honest one. */
  isHonest?: boolean;
};

/** Two sentences together say little that they do not say alone. */
const pairWeight = 0.5;

type Fold = (text: string) => ReturnType<typeof fold>;

/** What texts of other people are read as: `pairs` bring Traditional characters to Simplified. */
export const foldWith =
  (pairs: string): Fold =>
  (text) =>
    fold(cleanText(text), pairs);

/** Examples of passages in one language. */
export const examplesOfPassages = (passages: readonly Lesson[], language: ReadingLanguage, folded: Fold): Example[] =>
  passages.flatMap((passage): Example[] => {
    const { text } = folded(passage.text);
    if (!languagesIn(text).includes(language)) return [];
    return [
      {
        features: [...featuresOf(text, language)],
        signs: new Set(passage.signs),
        open: new Set(passage.signs_ok),
        weight: 1,
      },
    ];
  });

/** Examples of one text, in the order of its units. */
export function examplesOfText(taught: TextLesson, language: ReadingLanguage, folded: Fold): Example[] {
  const { text, cased } = folded(taught.text);
  if (!languagesIn(text).includes(language)) return [];
  const sentences = sentencesOf(text, cased);
  const held = placed(taught, sentences, folded);
  const everywhereOpen = taught.signs.filter((sign) => ![...held.values()].some((signs) => signs.has(sign)));
  return unitsOf(sentences, language).map((unit): Example => {
    const here = new Set(unit.sentences.flatMap((sentence) => [...(held.get(sentence) ?? [])]));
    const open = new Set([...everywhereOpen, ...[...here].filter((sign) => taught.signs_ok?.includes(sign))]);
    return {
      features: [...featuresOf(unit.text, language)],
      signs: here,
      open,
      weight: unit.sentences.length === 1 ? 1 : pairWeight,
      ...(unit.sentences.length === 1 && { isHonest: taught.kind === 'honest' }),
    };
  });
}

const letters = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '');
/** Shorter pieces stand in many places. */
const shortest = 4;

/** The signs that each sentence bears. */
function placed({ at = {} }: TextLesson, sentences: readonly Sentence[], folded: Fold): Map<Sentence, Set<string>> {
  const held = new Map(sentences.map((sentence) => [sentence, new Set<string>()]));
  for (const [sign, places] of Object.entries(at)) {
    for (const place of places.map((one) => letters(folded(one).text))) {
      for (const sentence of sentences) {
        const own = letters(sentence.text);
        if (own.length >= shortest && (own.includes(place) || place.includes(own))) held.get(sentence)?.add(sign);
      }
    }
  }
  return held;
}
