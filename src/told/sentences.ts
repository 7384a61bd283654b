/** Cuts a folded text into sentences and says of each what can be seen without its meaning. */

export type Sentence = {
  text: string;
  cased: string;
  /** Place of its first character in the folded text. */
  start: number;
  /** Number of the paragraph. */
  block: number;
  isQuestion: boolean;
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
        isQuestion: asks(body),
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

const asksEnglish =
  /(?:^|[\s"“(])(?:(?:(?:is|are|was|were|do|does|did|would|has|have)(?:n't)?|am|can|could|can't|will|won't|should|shall|had|may|might) (?:i|you|we|he|she|it|they|there|this|that|these|those|the|an?|my|your|our|his|her|their|any\w*|some\w*|cells?|stem|people|children|patients?|families|parents)|what|which|who|whom|whose|when|where|why|how|any|really|true) /u;
const asksChinese = /[吗呢么咩乜何谁哪]|如何|是否|多少|几|难道|岂|真的|还有救|点解|(.)[不唔没]\1|有没有|系咪|算不算/u;

/**
 * Whether something is asked. In chats a mark stands behind offers too ("I can hold the bed till tonight?"), so a longer
 * sentence must have a word that asks.
 */
function asks(body: string): boolean {
  if (/(吗|呢)[”"')）。]*$/u.test(body)) return true;
  if (!/[?？][”"')）]*$/u.test(body)) return false;
  const isHan = /\p{Script=Han}/u.test(body);
  if (isHan) return body.length < 16 || asksChinese.test(body);
  return body.split(' ').length < 8 || asksEnglish.test(body);
}

/** Stretches of a sentence between quotation marks, marks left out. */
export function quotedIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/“([^“”]*)”|"([^"]*)"|‘([^‘’]*)’/gu)].map((match) => ({
    from: match.index + 1,
    to: match.index + match[0].length - 1,
  }));
}
