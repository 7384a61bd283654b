/** Stretches of a text that tell of one thing: a paragraph, or a few sentences of a long one. */
import type { Sentence } from './sentences.ts';

export type Stretch = { sentences: readonly Sentence[]; text: string; cased: string; from: number; to: number };

/** Longer paragraphs are read a few sentences at a time. */
const longestParagraph = 420;
const together = 4;

/** Bullets, rows of a table and numbers of points: each is about another thing. */
const point = /^(?:[-*•●·■◆★☆▪|]|\d{1,2} ?[.、)）](?!\d)|[一二三四五六七八九十]、|[(（][一二三四五六七八九十\d][)）])/u;

/** Every sentence by itself, then its paragraph or point; of a long one every run of a few sentences. */
export function stretchesOf(sentences: readonly Sentence[]): Stretch[] {
  let part = 0;
  const paragraphs = Map.groupBy(sentences, ({ block, text }) => {
    if (point.test(text)) part += 1;
    return `${String(block)} ${String(part)}`;
  })
    .values()
    .toArray();
  return paragraphs.flatMap((paragraph) => {
    const whole = stretch(paragraph);
    if (paragraph.length === 1) return [whole];
    const single = paragraph.map((sentence) => stretch([sentence]));
    if (whole.text.length <= longestParagraph || paragraph.length <= together) return [...single, whole];
    const runs = paragraph
      .slice(0, paragraph.length - together + 1)
      .map((_, i) => stretch(paragraph.slice(i, i + together)));
    return [...single, ...runs];
  });
}

function stretch(sentences: readonly Sentence[]): Stretch {
  const last = sentences.at(-1);
  return {
    sentences,
    text: sentences.map(({ text }) => text).join(' '),
    cased: sentences.map(({ cased }) => cased).join(' '),
    from: sentences[0]?.start ?? 0,
    to: last ? last.start + last.text.length : 0,
  };
}
