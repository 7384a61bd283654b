/** Pages that answer a query before its studies: what its kind of question leads to, and what it names alone. */
import { askedText, bestFit, fitOf, lettersOf, saidOf, type AskedText } from '../query/asks.ts';
import { takeExactly } from '../query/parse-query.ts';
import type { ParsedQuery } from '../query/parsed-query.ts';
import { formOf } from '../shared/lexicon.ts';
import type { AnswerPage, Questions } from '../shared/questions.ts';
import type { QueryWords } from '../shared/words.ts';
import { marksOfNames, pagesOfKinds } from './kinds.ts';
import { pagesNamed, telling, toAnswers } from './named-pages.ts';
import { namedRelatedPages } from './related-pages.ts';

/** So many pages stand before the studies; one less where a study is named, which is then looked for. */
const most = 3;
const roomFor = ({ named }: ParsedQuery): number =>
  named.some(({ filter, theme }) => filter === 'id' && !theme) ? most - 1 : most;

/** What the query asks for that the site does not have. */
export type Absent = {
  name: string;
  nearest?: AnswerPage;
  /** What was typed for it. */ ask: string;
  studies: boolean;
  /** A page is about it: only studies are missing. */
  told: boolean;
};

/** Pages that answer; `sure` where the closest ways of asking say much of the query. */
export type Answers = { pages: AnswerPage[]; sure: boolean };

/** So much of the words that tell something; with less, what fits may be said by the way. */
const much = 0.55;
/** Where the room for answers is full already, this will do. */
const enough = 0.33;

/** Of what the closest kind fits, so much is as close: a long question asks several things. */
const asClose = 0.7;

/** `query` in Simplified script. */
export function answersOf(
  query: string,
  parsed: ParsedQuery,
  questions: Questions,
  words: QueryWords,
  missing: readonly Absent[],
): Answers {
  const asked = kindsAsked(query, parsed, questions);
  const pages = [
    // What is said to be here in place of studies is what was asked for.
    ...missing.flatMap(({ nearest, told }) => (told && nearest ? [nearest] : [])),
    ...pagesNamed(query, parsed, questions.pages, words),
    ...pagesOfKinds(
      asked.map(({ kind }) => kind),
      parsed,
      questions,
      (asked[2]?.fit ?? 0) >= asClose * (asked[0]?.fit ?? 0),
    ),
  ];
  if (pages.length === 0) pages.push(...pagesOfCondition(parsed, questions.pages));
  const told = lettersOf(telling(formOf(query), words));
  const share = asked.slice(0, most).reduce((sum, { fit }) => sum + fit, 0) / Math.max(1, told);
  const room = roomFor(parsed);
  const some = once(pages).slice(0, room);
  return { pages: some, sure: share >= (some.length < room ? much : enough) };
}

/** Behind the two closest, what comes nearest by its words. */
export const withNearest = (pages: readonly AnswerPage[], nearest: readonly AnswerPage[]): AnswerPage[] =>
  once([
    ...pages.slice(0, 2),
    ...nearest.map((page) => ({ ...page, perhaps: true as const })),
    ...pages.slice(2),
  ]).slice(0, most);

/** Each page where it stands first. */
const once = (pages: readonly AnswerPage[]): AnswerPage[] =>
  pages.filter(({ path }, i) => pages.findIndex((page) => page.path === path) === i);

/** Where nothing else answers, the page of the condition, if that is all that was named: what is known of it at a glance. */
function pagesOfCondition(parsed: ParsedQuery, known: readonly AnswerPage[]): AnswerPage[] {
  if (parsed.without || parsed.named.some(({ filter }) => filter !== 'condition')) return [];
  const [first] = namedRelatedPages(
    { ...parsed, named: parsed.named.filter(({ filter }) => filter === 'condition'), terms: [] },
    [],
  );
  return first ? toAnswers([first], known) : [];
}

/** Kinds that a way of asking fits, the closest first; where none does, those that sound like it. */
function kindsAsked(
  query: string,
  parsed: ParsedQuery,
  { kinds, broader }: Questions,
): { kind: number; fit: number }[] {
  const marks = marksOfNames(parsed, broader);
  const fittingOf = (asked: AskedText) =>
    kinds
      .map(({ asks }, kind) => ({ kind, fit: bestFit(asks, asked) }))
      .filter(({ kind, fit }) => fit > 0 && kinds[kind]?.answers.length !== 0)
      .toSorted((a, b) => b.fit - a.fit);
  const exact = fittingOf(askedText(query, { marks }));
  return exact.length > 0 ? exact : fittingOf(askedText(query, { marks, byEar: true }));
}

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
