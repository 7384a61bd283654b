/** Ways to find studies for a query that has been read, in the order in which they are tried. */
import type { ParsedQuery } from '../query/parsed-query.ts';
import { either, noStudies, studiesWith, type Studies } from '../shared/engine.ts';
import { hasHan } from '../shared/normalise.ts';
import { nothing, type Found } from './found.ts';
import { inOrder } from './order.ts';
import { partialMatches } from './partial-matches.ts';
import { bestReading, together } from './reading.ts';
import type { Scope } from './scope.ts';
import type { Library, Looked } from './text-search.ts';

/** What the names leave, and where the words and numbers stand. */
export type LookUps = { widest: Scope; units: Looked[]; hints: Looked[] };

/** A query, and what every strategy must know of it; looked up when it is first asked for. */
export type Attempt = {
  library: Library;
  query: ParsedQuery;
  lookUps: () => Promise<LookUps>;
  /** Finds studies for another query, read from this one. */
  again: (query: ParsedQuery) => Promise<Found>;
};

/** What a strategy finds; undefined where the next is to be tried. */
export type Strategy = (attempt: Attempt) => Promise<Found | undefined>;

/** Nothing that was typed is known. */
export const nonsense: Strategy = ({ query: { named, units, lowWeight, unknown } }) =>
  Promise.resolve(named.length + units.length + lowWeight.length === 0 && unknown.length > 0 ? nothing : undefined);

/** Words that stand nowhere are taken for the names that they were probably meant to be. */
export const byGuesses: Strategy = async ({ query, lookUps, again }) => {
  const { units } = await lookUps();
  const guessed = units.flatMap(({ unit, pages }) => (unit.guess && pages.size === 0 ? [unit.guess.name] : []));
  if (guessed.length === 0) return undefined;
  const found = await again({
    ...query,
    named: [...query.named, ...guessed],
    units: query.units.filter(({ guess }) => !guess || !guessed.includes(guess.name)),
  });
  return { ...found, guessed };
};

/** Where no word stands anywhere, what the query is about still leads to something. */
export const byThemes: Strategy = async ({ query: { themes, units, ...rest }, lookUps, again }) => {
  const { units: looked } = await lookUps();
  const isLost = rest.named.length === 0 && looked.length > 0 && looked.every(({ pages }) => pages.size === 0);
  if (!isLost) return undefined;
  if (themes.length === 0) return nothing;
  const found = await again({ ...rest, named: themes, themes: [], units: [] });
  return { ...found, full: 0, left: units.map(({ typed }) => typed) };
};

/** With fewer studies that have all of a query of `several` sayings or more, those that have most of it follow. */
const enough = 3;
const several = 3;

/** Studies that have everything; where none has, those with some of the words; after few, those that have most of a long query. */
export const byNamesAndWords: Strategy = async ({ library, query, lookUps }) => {
  const { named, themes, units, hints } = query;
  const { widest, units: looked, hints: hinted } = await lookUps();
  const reading = await bestReading(library, named, looked, widest);
  const { scope, words } = reading;
  const standing = words.filter(({ pages }) => pages.size > 0);
  const all = together(scope, standing);
  const chosen = all.size > 0 ? all : standing.reduce((pages, word) => either(pages, word.pages), noStudies);
  const hits = new Map([...scope].filter(([id]) => chosen.has(id)));
  const isLong = named.length + units.length + hints.length >= several;
  const [order, everyWord, close] = await Promise.all([
    inOrder(library, query, { ...reading, hints: hinted }, [...hits.keys()]),
    standing.length > 1 ? allWords(library, standing) : noStudies,
    isLong && all.size < enough ? partialMatches(library, named, themes, [...looked, ...hinted]) : noStudies,
  ]);
  for (const pages of [...standing.map((word) => word.pages), everyWord])
    for (const [id, hit] of pages) if (hits.has(id)) hits.set(id, hit);
  const near = [...close.keys()];
  const full = standing.length === words.length ? all.size : 0;
  return {
    order: [...new Set(full > 0 ? [...order, ...near] : [...near, ...order])],
    hits: new Map([...close, ...hits]),
    full,
    left: words.flatMap(({ unit, pages }) => (pages.size === 0 ? [unit.typed] : [])),
    guessed: [],
  };
};

export const strategies: readonly Strategy[] = [nonsense, byGuesses, byThemes, byNamesAndWords];

/** A search for all words at once, whose hits know all their places. */
async function allWords({ engine, inIndex }: Library, words: readonly Looked[]): Promise<Studies> {
  const texts = words.map(({ unit: { text } }) => text);
  const convert = texts.some(hasHan) ? await inIndex() : undefined;
  return studiesWith(engine, texts.map((text) => (convert && hasHan(text) ? convert(text) : text)).join(' '));
}
