/** Pages that answer a query before its studies: what its kind of question leads to, and what it names alone. */
import { askedText, bestFit, fitOf, saidOf, type AskedText } from '../query/asks.ts';
import { takeExactly } from '../query/parse-query.ts';
import type { ParsedQuery } from '../query/parsed-query.ts';
import { formOf } from '../shared/lexicon.ts';
import { squeeze } from '../shared/normalise.ts';
import type { AnswerPage, Questions } from '../shared/questions.ts';
import type { QueryWords } from '../shared/words.ts';
import { namedRelatedPages, type Other } from './related-pages.ts';

/** So many pages stand before the studies. */
const most = 3;

/** What the query asks for that the site does not have. */
export type Absent = {
  name: string;
  nearest?: AnswerPage;
  /** What was typed for it. */ ask: string;
  studies: boolean;
  /** A page is about it: only studies are missing. */
  told: boolean;
};

/** `query` in Simplified script. */
export function answersOf(
  query: string,
  parsed: ParsedQuery,
  questions: Questions,
  words: QueryWords,
  missing: readonly Absent[],
): AnswerPage[] {
  const pages = [
    // What is said to be here in place of studies is what was asked for.
    ...missing.flatMap(({ nearest, told }) => (told && nearest ? [nearest] : [])),
    ...pagesNamed(query, parsed, questions.pages, words),
    ...pagesAsked(query, parsed, questions),
  ];
  if (pages.length === 0) pages.push(...pagesOfCondition(parsed, questions.pages));
  return [...new Map(pages.map((page) => [page.path, page])).values()].slice(0, most);
}

/** Where nothing else answers, the page of the condition, if that is all that was named: what is known of it at a glance. */
function pagesOfCondition(parsed: ParsedQuery, known: readonly AnswerPage[]): AnswerPage[] {
  if (parsed.without || parsed.named.some(({ filter }) => filter !== 'condition')) return [];
  const [first] = namedRelatedPages(
    { ...parsed, named: parsed.named.filter(({ filter }) => filter === 'condition'), terms: [] },
    [],
  );
  return first ? toAnswers([first], known) : [];
}

/** What kinds of question lead to, the closest kind first: its two best answers, then the best of the next. */
function pagesAsked(query: string, { named, terms }: ParsedQuery, { kinds, pages }: Questions): AnswerPage[] {
  const conditions = new Set([
    ...named.filter(({ filter }) => filter === 'condition').flatMap(({ values }) => values),
    ...terms.flatMap(({ page }) => /^conditions\/(.+)\/$/.exec(page ?? '')?.[1] ?? []),
  ]);
  const fittingOf = (asked: AskedText) =>
    kinds
      .map(({ asks, answers }) => ({ answers, fit: bestFit(asks, asked) }))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit);
  const exact = fittingOf(askedText(query));
  const fitting = exact.length > 0 ? exact : fittingOf(askedText(query, true));
  const chosen = fitting.map(({ answers }) => {
    const here = answers.filter(({ when }) => when !== undefined && conditions.has(when));
    return [...here, ...answers.filter(({ when }) => when === undefined)];
  });
  const [first = [], second = [], third = []] = chosen;
  return [first[0], second[0], first[1], third[0], second[1], ...first.slice(2)].flatMap((answer) =>
    answer ? (pages[answer.at] ?? []) : [],
  );
}

const definition =
  /\b(?:what(?: i|')s|what are|what do(?:es)? .* (?:mean|measure)|mean(?:ing|s)?|defin(?:e|ition)|explain(?:ed)?)\b|是什么|是啥|什么是|什么叫|啥叫|意思|代表什么|咩系|系咩|乜嘢系|咩意思|点解释/u;

/** A page of what the query names, where it names hardly anything else or asks what it is. */
function pagesNamed(
  query: string,
  parsed: ParsedQuery,
  known: readonly AnswerPage[],
  { asking, stop }: QueryWords,
): AnswerPage[] {
  const text = formOf(query);
  const asksWhat = definition.test(text);
  const telling = (part: string): string =>
    squeeze(part.replace(asking, ' ').replace(/[a-z']+/g, (word) => (stop.has(word) ? ' ' : word)));
  const [all, told] = [squeeze(text), telling(text)];
  /** How much of the query a form is: of its telling words, and of all where it asks what something is. */
  const shareOf = (form: string): number => {
    if (!all.includes(squeeze(form))) return 0;
    const ofTold = told === '' ? 1 : telling(form).length / told.length;
    return asksWhat ? Math.max(ofTold, squeeze(form).length / all.length) : ofTold;
  };
  const share = (forms: readonly string[]): number => Math.max(0, ...forms.map(shareOf));
  const needed = asksWhat ? 0.3 : 0.7;
  return [
    ...parsed.terms.map((term) => ({ one: { ...parsed, named: [], terms: [term] }, share: share(term.forms) })),
    ...parsed.named.map((name) => ({ one: { ...parsed, named: [name], terms: [] }, share: share([name.typed]) })),
  ]
    .filter((candidate) => candidate.share >= needed)
    .toSorted((a, b) => b.share - a.share)
    .flatMap(({ one }) => toAnswers(namedRelatedPages(one, []).slice(0, 2), known))
    .slice(0, 2);
}

const toAnswers = (others: readonly Other[], known: readonly AnswerPage[]): AnswerPage[] =>
  others.flatMap(({ title, path }) =>
    path === undefined ? [] : [known.find((page) => page.path === path) ?? { path, title, of: '' }],
  );

/** Without what the site does not have: then only studies that have its words are looked for. */
export function withoutAbsent(parsed: ParsedQuery, missing: readonly Absent[]): ParsedQuery {
  const [first] = missing.filter(({ studies }) => !studies);
  const isOther = parsed.named.some(
    ({ filter, typed }) => filter === 'condition' && !missing.some(({ ask }) => ask.includes(typed)),
  );
  return first === undefined || isOther ? parsed : takeExactly(first.ask);
}

/** What is asked for and not here. */
export function absentOf(query: string, { notHere, pages }: Questions): Absent[] {
  const asked = askedText(query);
  return notHere.flatMap(({ asks, name, at, studies = false, told = false }): Absent[] => {
    const ask = asks.filter((one) => fitOf(one, asked) > 0).toSorted((a, b) => b.length - a.length)[0];
    const nearest = pages[at];
    return ask === undefined ? [] : [{ name, ask: saidOf(ask, asked), studies, told, ...(nearest && { nearest }) }];
  });
}
