/** How the words of lists and records become forms that queries are compared with. */
import type { VocabularyItem } from '../../schema/vocabulary.ts';
import { formOf } from '../shared/lexicon.ts';
import type { Convert } from '../shared/scripts.ts';
import { isCommon, prepareWords, type SentWords } from '../shared/words.ts';

/** Forms as they are compared, each once, without those that stand for too much. */
export type Clean = (forms: readonly string[]) => string[];

/** `simplify` brings Traditional script to Simplified, in which queries are read. */
export function cleanWith(simplify: Convert, sent: SentWords, tooWide: ReadonlySet<string>): Clean {
  const words = prepareWords(sent);
  return (forms) =>
    [...new Set(forms.map((form) => formOf(simplify(form))))].filter(
      (form) => form.length > 1 && !tooWide.has(form) && !isCommon(form, words),
    );
}

/** `ALS (motor neurone disease)`, `神经干细胞／神经祖细胞` are several names each. */
export const partsOfLabel = (label: string): string[] =>
  label
    .split(/[（）()／/,，]|\s–\s/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);

/** Every form of an item of a list. */
export const formsOf = ({ label, aliases }: VocabularyItem, clean: Clean): string[] =>
  clean([...Object.values(label).flatMap((name) => [name, ...partsOfLabel(name)]), ...aliases]);
