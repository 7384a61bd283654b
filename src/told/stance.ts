/** What a text does with what it says: offers, warns, quotes, denies or answers. */
import { fits, placesOf, type Expressions } from './pattern.ts';
import { quotedIn, type Sentence } from './sentences.ts';
import type { Place } from './types.ts';

/** Lists of words that say what a sentence does with what it holds. */
export type Stance = Record<
  'negation' | 'affirming' | 'dismissal' | 'denial' | 'answer' | 'warning' | 'hearsay' | 'speech' | 'honest' | 'offer',
  Expressions
>;

/** A sentence with what its neighbours and its own words do with a claim. */
export type Read = {
  sentence: Sentence;
  warnings: readonly Place[];
  deniedNext: boolean;
  hearsay: boolean;
  isQuote: boolean;
};

/** What each sentence, and the one after it, do with what they hold. */
export function readStance(sentences: readonly Sentence[], stance: Stance): Read[] {
  return sentences.map((sentence, i) => {
    const next = sentences[i + 1];
    return {
      sentence,
      warnings: placesOf(stance.warning, sentence.text),
      deniedNext:
        next !== undefined &&
        next.block === sentence.block &&
        (opensWithDenial(next.text, stance) || (isQuote(sentence.text) && answersQuote(next.text, stance))),
      hearsay: fits(stance.hearsay, sentence.text),
      isQuote: isQuote(sentence.text),
    };
  });
}

/** The next sentence takes back what was said: its denial stands near its beginning. */
function opensWithDenial(text: string, { denial }: Stance): boolean {
  const start = text.replace(/^(?:[aq答问][:：] ?)/u, '');
  if (
    /^(?:no|nope)(?:[,.!:]|$| (?:it|they|that|this|we|one|there|he|she|you)(?: |$))|^(?:不是|不能|不可以|没有|不对|不用|不要|否|不)[，。,.！]/u.test(
      start,
    )
  )
    return true;
  const reach = /\p{Script=Han}/u.test(text) ? 16 : 60;
  for (const { from } of placesOf(denial, text)) if (from <= reach) return true;
  return false;
}

/** A sentence that is nothing but a quotation (`Heard: "…"`): what others say, before the text answers. */
const isQuote = (text: string): boolean => {
  const lead = /^(?:[\p{L} ]{1,12}[:：] ?)?/u.exec(text)?.[0].length ?? 0;
  return quotedIn(text).some(({ from, to }) => from <= lead + 4 && to - from > 2 && text.length - to <= 2);
};

/** What answers a quotation speaks for itself, and takes it back, doubts it or advises against it. */
const answersQuote = (text: string, { answer, negation }: Stance): boolean => {
  if (isQuote(text)) return false;
  const opening = text.slice(0, /\p{Script=Han}/u.test(text) ? 12 : 40);
  return placesOf(answer, text).some(({ from }) => from === 0) || fits(negation, `${opening} `);
};

/** Above zero: a text that informs; below: one that offers. An offer that is only quoted is not the text's own. */
export function voiceOf(sentences: readonly Sentence[], { honest, offer }: Stance): number {
  const count = (expressions: Expressions, texts: readonly string[]): number =>
    texts.filter((text) => fits(expressions, text)).length;
  const texts = sentences.map(({ text }) => text);
  return count(honest, texts) - count(offer, texts.map(withoutQuotes));
}

const withoutQuotes = (text: string): string =>
  quotedIn(text).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
