/** What a text does with what it says: offers, warns, quotes, denies or answers. */
import { compile, fits, placesOf, type Expressions, type WordLists } from './pattern.ts';
import { quotedIn, type Sentence } from './sentences.ts';
import type { Place } from './types.ts';

/** Lists of words that say what a sentence does with what it holds. */
export type Stance = Record<
  'negation' | 'affirming' | 'dismissal' | 'denial' | 'answer' | 'warning' | 'hearsay' | 'speech' | 'honest' | 'offer',
  Expressions
>;

/** The lists, ready to be looked for in either language. */
export function stanceOf(lists: WordLists): Stance {
  const list = (name: keyof Stance): Expressions => [
    compile(lists[name]?.en ?? [], 'en', lists),
    compile(lists[name]?.zh ?? [], 'zh', lists),
  ];
  return {
    negation: list('negation'),
    affirming: list('affirming'),
    dismissal: list('dismissal'),
    denial: list('denial'),
    answer: list('answer'),
    warning: list('warning'),
    hearsay: list('hearsay'),
    speech: list('speech'),
    honest: list('honest'),
    offer: list('offer'),
  };
}

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
        (opensWithDenial(next.text, stance) || (isOnlyQuote(sentence.text) && answersQuote(next.text, stance))),
      hearsay: fits(stance.hearsay, sentence.text),
      isQuote: isOnlyQuote(sentence.text),
    };
  });
}

/** `No.`, `No, …`, `No it is …`: but `No side effects` denies nothing that was said before. */
const no =
  /^(?:no|nope)(?:[,.!:]|$| (?:it|they|that|this|we|one|there|he|she|you)\b)|^(?:不是|不能|不可以|没有|不对|不用|不要|否|不)[，。,.！]/u;

/** The next sentence takes back what was said: its denial stands near its beginning. */
function opensWithDenial(text: string, { denial }: Stance): boolean {
  if (no.test(text.replace(/^(?:[aq答问][:：] ?)/u, ''))) return true;
  const reach = /\p{Script=Han}/u.test(text) ? 16 : 60;
  return placesOf(denial, text).some(({ from }) => from <= reach);
}

/** A sentence that is nothing but a quotation (`Heard: "…"`): what others say, before the text answers. */
const isOnlyQuote = (text: string): boolean => {
  const lead = /^(?:[\p{L} ]{1,12}[:：] ?)?/u.exec(text)?.[0].length ?? 0;
  return quotedIn(text).some(({ from, to }) => from <= lead + 4 && to - from > 2 && text.length - to <= 2);
};

/** What answers a quotation speaks for itself, and takes it back, doubts it or advises against it. */
const answersQuote = (text: string, { answer, negation }: Stance): boolean => {
  if (isOnlyQuote(text)) return false;
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
