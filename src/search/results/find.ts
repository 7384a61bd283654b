/**
 * Finds studies for a query that has been read: all that holds everything; where nothing does, what comes
 * partialMatches, saying what had to be left out. Works on any engine that searches and filters as Pagefind does.
 */
import { partialMatches } from './partial-matches.ts';
import { both, either, noPages, studyPages, type Engine, type Hit, type Pages } from '../shared/engine.ts';
import { searchText, searchName, type Library, type Looked } from './text-search.ts';
import { byImportance } from '../../schema/facets.ts';
import { hasHan } from '../shared/normalise.ts';
import { inOrder, type Reading } from './order.ts';
import { conditionOf, type Named, type ParsedQuery, type Unit } from '../query/parsed-query.ts';

export type Found = {
  /** Page ids in order of fit. */
  order: string[];
  /** Page id → the hit that shows best where the words stand. */
  hits: ReadonlyMap<string, Hit>;
  /** Study ids, as a set whose filters can be counted. */
  studies: Pages['studies'];
  /** How many of the first have all that was asked for. */
  full: number;
  /** Names and words that had to be left out, in the reader's words. */
  left: string[];
  /** Names that were guessed because their words stood nowhere. */
  guessed: Named[];
};

export const nothing: Found = { ...noPages, order: [], full: 0, left: [], guessed: [] };

/** With fewer studies that have all of a query of `several` sayings or more, those that have most of it follow. */
const enough = 3;
const several = 3;

/** Studies for a query, in order of fit. */
export async function findStudies(library: Library, understood: ParsedQuery): Promise<Found> {
  const { named, themes, units, hints, soft, unknown } = understood;
  if (named.length + units.length + soft.length === 0 && unknown.length > 0) return nothing;
  const lookAllUp = async (some: readonly Unit[]): Promise<Looked[]> =>
    (await Promise.all(some.map((unit) => searchText(library, unit)))).flat();
  const [widest, looked, hinted] = await Promise.all([
    widestScope(library.engine, named),
    lookAllUp(units),
    lookAllUp(hints),
  ]);
  const guessed = looked.flatMap(({ unit, pages }) => (unit.guess && pages.hits.size === 0 ? [unit.guess.name] : []));
  if (guessed.length > 0) {
    const typed = new Set(guessed.map((name) => name.typed));
    const found = await findStudies(library, {
      ...understood,
      named: [...named, ...guessed],
      units: units.filter((unit) => !typed.has(unit.typed)),
    });
    return { ...found, guessed };
  }
  const reading = await bestReading(library, named, looked, widest);
  const { scope, words } = reading;
  if (named.length === 0 && words.length > 0 && words.every(({ pages }) => pages.hits.size === 0))
    return onlyThemes(library, understood);
  const standing = words.filter(({ pages }) => pages.hits.size > 0);
  const all = together(scope, standing);
  const chosen = all.hits.size > 0 ? all : standing.reduce((pages, word) => either(pages, word.pages), noPages);
  const hits = new Map([...scope.hits].filter(([id]) => chosen.hits.has(id)));
  const isLong = named.length + units.length + hints.length >= several;
  const [order, everyWord, close] = await Promise.all([
    inOrder(library, understood, { ...reading, hints: hinted }, [...hits.keys()]),
    standing.length > 1 ? allWords(library, standing) : noPages,
    isLong && all.hits.size < enough ? partialMatches(library, named, themes, [...looked, ...hinted]) : noPages,
  ]);
  for (const pages of [...standing.map((word) => word.pages), everyWord])
    for (const [id, hit] of pages.hits) if (hits.has(id)) hits.set(id, hit);
  const near = [...close.hits.keys()];
  const full = standing.length === words.length ? all.hits.size : 0;
  return {
    order: [...new Set(full > 0 ? [...order, ...near] : [...near, ...order])],
    hits: new Map([...close.hits, ...hits]),
    studies: either(chosen, close).studies,
    full,
    left: words.flatMap(({ unit, pages }) => (pages.hits.size === 0 ? [unit.typed] : [])),
    guessed: [],
  };
}

/** Where no word stands anywhere, what the query is about still leads to something. */
async function onlyThemes(library: Library, { themes, units, ...rest }: ParsedQuery): Promise<Found> {
  if (themes.length === 0) return nothing;
  const found = await findStudies(library, { ...rest, named: themes, themes: [], units: [] });
  return { ...found, full: 0, left: units.map(({ typed }) => typed) };
}

const together = (scope: Pages, words: readonly Looked[]): Pages =>
  words.reduce((pages, word) => both(pages, word.pages), scope);

/** All names as names; if words are left over so, one name as a word of the text; else what carries most names. */
async function bestReading(
  library: Library,
  named: readonly Named[],
  looked: readonly Looked[],
  widest: Scope,
): Promise<Reading> {
  const read = async (scope: Scope): Promise<Reading> => {
    const dropped = await Promise.all(scope.dropped.map((name) => searchName(library, name)));
    return {
      scope: scope.pages,
      words: [...looked, ...dropped.flat()].map(({ unit, pages }) => ({ unit, pages: both(pages, scope.pages) })),
    };
  };
  const first = await read(widest);
  if (together(first.scope, first.words).hits.size > 0) return first;
  for (const name of named.toSorted(leastFirst)) {
    if (name.filter === 'condition' || name.filter === 'id') continue;
    const kept = named.filter((other) => other !== name);
    const pages = await studyPages(library.engine, null, ...kept.map(conditionOf));
    const next = await read({ pages, dropped: [name] });
    if (together(next.scope, next.words).hits.size > 0) return next;
  }
  return first;
}

/** Least important first; of two of the same importance, the one that more can carry says less. */
const leastFirst = (a: Named, b: Named): number =>
  byImportance(a.filter, b.filter) || b.values.length - a.values.length;

/** A search for all words at once, whose hits know all their places. */
const allWords = ({ engine, inIndex }: Library, words: readonly Looked[]): Promise<Pages> =>
  studyPages(engine, words.map(({ unit }) => (hasHan(unit.text) ? inIndex(unit.text) : unit.text)).join(' '));

type Scope = { pages: Pages; dropped: Named[] };

/** Studies that carry all that was named; where none does, one of two of a kind, and then without the least important. */
async function widestScope(engine: Engine, named: readonly Named[]): Promise<Scope> {
  const all = await studyPages(engine, null, ...named.map(conditionOf));
  if (all.hits.size > 0 || named.length === 0) return { pages: all, dropped: [] };
  const kinds = [...Map.groupBy(named, ({ filter }) => filter)];
  if (kinds.length < named.length) {
    const oneOf = kinds.map(([filter, group]) =>
      conditionOf({ filter, values: group.flatMap(({ values }) => values) }),
    );
    const some = await studyPages(engine, null, ...oneOf);
    if (some.hits.size > 0) return { pages: some, dropped: [] };
  }
  // What the same words name goes together: cord blood is a kind of cell and a source.
  const least = [...Map.groupBy(named, ({ typed }) => typed).values()]
    .map((group) => group.toSorted((a, b) => leastFirst(b, a)))
    .toSorted(([a], [b]) => (a && b ? leastFirst(a, b) : 0));
  for (let count = 1; count < least.length; count += 1) {
    for (const dropped of choices(least, count).map((groups) => groups.flat())) {
      const some = await studyPages(engine, null, ...named.filter((name) => !dropped.includes(name)).map(conditionOf));
      if (some.hits.size > 0) return { pages: some, dropped };
    }
  }
  return { pages: await studyPages(engine, null), dropped: [...named] };
}

/** Every choice of `count` items, those from the front first. */
function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, i) => choices(items.slice(i + 1), count - 1).map((rest) => [item, ...rest]));
}
