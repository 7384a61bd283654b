/** What the search knows of questions: how they are asked, and the part of a page that answers each. */
import { askPatterns, filesTaken } from './file-patterns.ts';
import { hasHan } from './normalise.ts';

/** A page, or a part of one. */
export type AnswerPage = {
  /** Below the locale. */
  path: string;
  title: string;
  /** Page of which it is a part, or what kind of page it is. */
  of: string;
  /** Number of its first sentence, which is its own among the pages. */
  at?: number;
  /** Only its words come near to the query. */
  perhaps?: true;
};

type Kind = { answers: { at: number; when?: string }[] };
/** What the site does not have; `studies`: they are looked for all the same; `told`: a page is about it. */
type NotHere = { name: string; at: number; studies?: true; told?: true };

/** Condition → the wider one that it is a kind of: what answers of strokes answers of an ischaemic one. */
export type Broader = Readonly<Record<string, string>>;

/** What a query is compared with. */
export type Questions = {
  pages: AnswerPage[];
  broader: Broader;
  kinds: (Kind & { asks: string[] })[];
  notHere: (NotHere & { asks: string[] })[];
};

/** Ways to ask each kind of question, and then each thing that is not here: one a line, with an empty line between kinds. */
export type Asks = string;

/** The same as it is sent: ways to ask are loaded for the script of the query, sentences when results stand there. */
export type QuestionFiles = {
  answers: { pages: AnswerPage[]; broader: Broader; kinds: Kind[]; notHere: NotHere[] };
  'asks-latin': Asks;
  'asks-han': Asks;
  /** First sentences of the pages, in their order; empty where there is none. */
  sentences: string[];
};

/** Shares questions out into files. */
export function toQuestionFiles({ pages, broader, kinds, notHere }: Questions, sentences: string[]): QuestionFiles {
  const asks = [...kinds, ...notHere].map((one) => one.asks);
  const isFor = (han: boolean) => (ask: string) =>
    hasHan(ask) === han || !/[a-z\p{Script=Han}]/u.test(ask.replace(/@[\w-]+/g, ''));
  return {
    answers: {
      pages,
      broader,
      kinds: kinds.map(({ answers }) => ({ answers })),
      notHere: notHere.map(({ asks: _, ...one }) => one),
    },
    'asks-latin': asks.map((some) => linesOf(some.filter(isFor(false)))).join('\n\n'),
    'asks-han': asks.map((some) => linesOf(some.filter(isFor(true)))).join('\n\n'),
    sentences,
  };
}

/** In order, like ways to ask pack into less. */
const linesOf = (asks: readonly string[]): string => asks.map(inOrder).toSorted().join('\n');
const inOrder = (ask: string): string =>
  ask
    .split(' ')
    .map((word) => (word.startsWith('-') ? word : word.split('|').toSorted().join('|')))
    .join(' ');

/** Which ways to ask a query needs. */
export const asksFor = (query: string): ('asks-latin' | 'asks-han')[] => filesTaken(query, askPatterns);

/** Stands in a way to ask for any single word by which kind number `kind` is asked: the words are sent once. */
export const wordsOfKind = (kind: number): string => `~${kind}`;

const single = /^[^\s|@~-][^\s|]*$/;
const filledIn = (asks: readonly string[], asksAt: (kind: number) => readonly string[]): string[] =>
  asks.flatMap((ask) => {
    const kind = / ~(\d+)$/.exec(ask)?.[1];
    if (kind === undefined) return [ask];
    const words = asksAt(Number(kind)).filter((one) => single.test(one));
    return words.length === 0 ? [] : [ask.replace(wordsOfKind(Number(kind)), words.join('|'))];
  });

/** Puts together what was loaded. */
export function fromQuestionFiles(
  { pages, broader, kinds, notHere }: QuestionFiles['answers'],
  asks: readonly Asks[],
): Questions {
  const each = asks.map((some) => some.split('\n\n'));
  const asksAt = (i: number): string[] => [
    ...new Set(each.flatMap((some) => some[i]?.split('\n') ?? []).filter((ask) => ask !== '')),
  ];
  return {
    pages: pages.map((page, at) => ({ ...page, at })),
    broader,
    kinds: kinds.map((kind, i) => ({ ...kind, asks: filledIn(asksAt(i), asksAt) })),
    notHere: notHere.map((one, i) => ({ ...one, asks: asksAt(kinds.length + i) })),
  };
}
