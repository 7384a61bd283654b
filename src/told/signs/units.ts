/** What is read at once: each sentence, and each two that follow one another in a paragraph. */
import type { Sentence } from '../sentences.ts';
import { speaks, type ReadingLanguage } from './features.ts';

export type Unit = { text: string; sentences: readonly Sentence[] };

/** A heading this short belongs to what follows it. */
const heading = 30;

/** Units of the sentences of one language. */
export function unitsOf(all: readonly Sentence[], language: ReadingLanguage): Unit[] {
  const sentences = all.filter(({ text }) => speaks(text, language));
  return sentences.flatMap((sentence, i): Unit[] => {
    const next = sentences[i + 1];
    const goesOn = next !== undefined && (next.block === sentence.block || sentence.text.length < heading);
    return [
      { text: sentence.text, sentences: [sentence] },
      ...(goesOn ? [{ text: `${sentence.text} ${next.text}`, sentences: [sentence, next] }] : []),
    ];
  });
}
