/** By what the reader of signs knows a passage: its words, and words that stand side by side. */

export const readingLanguages = ['en', 'zh'] as const;
export type ReadingLanguage = (typeof readingLanguages)[number];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const hanOf = (text: string): number => countOf(text, /\p{Script=Han}/gu);
const wordsOf = (text: string): number => countOf(text, /\p{Script=Latin}{2,}/gu);

/** A Chinese text with an English word to every four characters is read in English too; fewer are names. */
const charactersPerWord = 4;

/** The languages in which a text, folded or not, is read. */
export function languagesIn(text: string): ReadingLanguage[] {
  const [han, words] = [hanOf(text), wordsOf(text)];
  const english: ReadingLanguage[] = han === 0 || words * charactersPerWord > han ? ['en'] : [];
  return han > 0 ? [...english, 'zh'] : english;
}

/** Whether a sentence of such a text has anything in a language. */
export const speaks = (folded: string, language: ReadingLanguage): boolean =>
  language === 'zh' ? hanOf(folded) > 0 : hanOf(folded) === 0 || wordsOf(folded) > 1;

/** How many words or characters in a row are looked at together; an English word in a Chinese text counts as one. */
const longest: Readonly<Record<ReadingLanguage, number>> = { en: 2, zh: 3 };
const quoted = /["“]([^"”]*)["”]/gu;

/** Features of a folded passage, each once. What stands between quotation marks is told apart: somebody else may say it. */
export function featuresOf(folded: string, language: ReadingLanguage): Set<string> {
  const found = new Set(runsOf(folded.replace(quoted, '“”'), language));
  for (const [, inner = ''] of folded.matchAll(quoted)) for (const run of runsOf(inner, language)) found.add(`“${run}`);
  return found;
}

function runsOf(text: string, language: ReadingLanguage): string[] {
  const tokens = tokensOf(text, language);
  const glue = language === 'en' ? ' ' : '';
  return tokens.flatMap((_, i) =>
    Array.from({ length: Math.min(longest[language], tokens.length - i) }, (_empty, n) =>
      tokens.slice(i, i + n + 1).join(glue),
    ),
  );
}

/** One number is as good as another. */
const plain = (text: string): string => text.replace(/\d(?:[\d.,]*\d)?/gu, '#');

const tokensOf = (text: string, language: ReadingLanguage): string[] =>
  language === 'zh'
    ? (plain(text).match(/[a-z]+|\S/gu) ?? [])
    : (plain(text).match(/#|[a-z]+(?:'[a-z]+)?|[%$€£?!]/gu) ?? []).map(stem);

const endings = ['ingly', 'edly', 'ing', 'ies', 'ed', 'es', 'ly', 's'];

/** A word without its ending: rough, but the same for what is taught and what is read. */
function stem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined || word.includes("'") ? word : word.slice(0, -ending.length);
}
