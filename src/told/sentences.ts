/** Cuts a folded text into sentences. */

export type Sentence = {
  text: string;
  cased: string;
  /** Place of its first character in the folded text. */
  start: number;
  /** Number of the paragraph. */
  block: number;
};

const ends = /[。！？!?；;\n]|\.(?=\s|["”')\]]|$)|~+(?=\s|$)|\p{Extended_Pictographic}+/gu;
const abbreviation = /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|vs|no|st|fig|e\.g|i\.e|approx|inc|ltd|co|p|u\.s)\.$/;
const closing = /^["”')）\]]+/u;

/** The sentences of a text; `cased` is the same text with its capitals. */
export function sentencesOf(text: string, cased: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let block = 0;
  const take = (end: number): void => {
    const whole = text.slice(start, end);
    const lead = whole.length - whole.trimStart().length;
    const body = whole.trim();
    if (body !== '') {
      const from = start + lead;
      found.push({
        text: body,
        cased: cased.slice(from, from + body.length),
        start: from,
        block,
      });
    }
    start = end;
  };
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(start, end - 8), end))) continue;
    // What stands after the end of a line opens the next sentence: a straight quotation mark looks the same both ways.
    const after = match[0] === '\n' ? 0 : (closing.exec(text.slice(end, end + 3))?.[0].length ?? 0);
    take(end + after);
    if (match[0] === '\n' && text[end] === '\n') block += 1;
  }
  take(text.length);
  return found;
}
