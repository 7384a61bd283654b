/** Pages of what a query names, where it names hardly anything else or asks what it is. */
import type { ParsedQuery } from '../query/parsed-query.ts';
import { formOf } from '../shared/lexicon.ts';
import { squeeze } from '../shared/normalise.ts';
import type { AnswerPage } from '../shared/questions.ts';
import type { QueryWords } from '../shared/words.ts';
import { namedRelatedPages, type Other } from './related-pages.ts';

/** What something is, means or comes to; also 是抽签吗, but not whether it is true. */
const definition = new RegExp(
  [
    "\\b(?:what(?: i|')?s|what are|what do(?:es)? .* (?:mean|measure)|mean(?:ing|s)?|defin(?:e|ition)|explain(?:ed)?)\\b",
    '一回事|是个?(?:什么|啥)|(?:什么|啥|咩嘢?|乜嘢?)(?:叫|是|系)|(?:叫做?|系)(?:咩|乜)|意思|代表(?:什么|咩|乜)',
    // Points of a scale.
    '\\d ?分|评分|得分|分数|\\bscores?\\b',
    '(?:点|点样|怎么|如何|怎样)(?:解释|解读|理解)|(?:是|系)(?:怎么?样|点样)|是(?!真|假|不是|骗|否).+吗$',
  ].join('|'),
  'u',
);

/** Parts of a query that may each ask a thing of its own. */
const clausesOf = (text: string): string[] =>
  text.split(/[,，.。;；:：!！?？\n]+|(?<=\p{Script=Han}) /u).filter((clause) => squeeze(clause) !== '');

/** Without words that only ask. */
export const telling = (text: string, { asking, stop }: QueryWords): string =>
  squeeze(text.replace(asking, ' ').replace(/[a-z']+/g, (word) => (stop.has(word) ? ' ' : word)));

/** How much of a text a form is: of its telling words, and of all where it asks what something is. */
function shareIn(text: string, form: string, asksWhat: boolean, words: QueryWords): number {
  const all = squeeze(text);
  if (!all.includes(squeeze(form))) return 0;
  const told = telling(text, words);
  const ofTold = told === '' ? 1 : telling(form, words).length / told.length;
  return asksWhat ? Math.max(ofTold, squeeze(form).length / all.length) : ofTold;
}

/** So much of a query, or of a part of it that asks what something is, is the name. */
const needed = { all: 0.7, asking: 0.28 };

export function pagesNamed(
  query: string,
  parsed: ParsedQuery,
  known: readonly AnswerPage[],
  words: QueryWords,
): AnswerPage[] {
  const text = formOf(query);
  const asking = clausesOf(text).filter((clause) => definition.test(clause));
  /** As a multiple of what is needed. */
  const worthOf = (form: string): number =>
    Math.max(
      shareIn(text, form, false, words) / needed.all,
      ...asking.map((clause) => shareIn(clause, form, true, words) / needed.asking),
    );
  const worth = (forms: readonly string[]): number => Math.max(0, ...forms.map(worthOf));
  return [
    ...parsed.terms.map((term) => ({ one: { ...parsed, named: [], terms: [term] }, worth: worth(term.forms) })),
    ...parsed.named.map((name) => ({ one: { ...parsed, named: [name], terms: [] }, worth: worth([name.typed]) })),
  ]
    .filter((candidate) => candidate.worth >= 1)
    .toSorted((a, b) => b.worth - a.worth)
    .flatMap(({ one }) => toAnswers(namedRelatedPages(one, []).slice(0, 2), known))
    .slice(0, 2);
}

export const toAnswers = (others: readonly Other[], known: readonly AnswerPage[]): AnswerPage[] =>
  others.flatMap(({ title, path }) =>
    path === undefined ? [] : [known.find((page) => page.path === path) ?? { path, title, of: '' }],
  );
