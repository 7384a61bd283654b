/** All studies of the site as a result shows them, and what each can be filtered by: short enough to be sent at once. */
import type { FacetName } from '../../schema/facets.ts';
import type { Engine, Filters, Hit, Sort } from './engine.ts';

/** A study as a result shows it. */
export type ShelfRow = {
  id: string;
  /** Its question, and the line of facts below it. */
  title: string;
  line: string;
  verdict: string;
  level: number;
  /** Its certainty in words; empty where the verdict says it. */
  certainty: string;
  goal: string;
  /** What it can be sorted by. */
  date: string;
  people: number;
};

/** Rows in the site's own order; filter → value → which rows have it. */
export type Shelf = { rows: ShelfRow[]; tags: Partial<Record<FacetName, Record<string, number[]>>> };

/** Filter → value → how many studies have it. */
export type Counts = Record<string, Record<string, number>>;

/** A shelf made ready to be asked. */
export type OpenShelf = {
  /** Answers what asks for no words; a text is looked up by `words`. */
  engine: (words: (term: string) => Promise<Hit[]>) => Engine;
  row: (id: string) => ShelfRow | undefined;
  /** Which number a study has. */
  placeOf: (id: string) => number | undefined;
  counts: (ids: Iterable<string>) => Counts;
};

/** Makes a shelf ready. */
export function openShelf({ rows, tags }: Shelf): OpenShelf {
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  const sets = new Map(
    Object.entries(tags).map(([filter, values]) => [
      filter,
      new Map(Object.entries(values).map(([value, some]) => [value, new Set(some)])),
    ]),
  );
  const has = (at: number, filter: string, value: string): boolean =>
    filter === 'id' ? rows[at]?.id === value : (sets.get(filter)?.get(value)?.has(at) ?? false);
  const passes = (at: number, filters: Filters): boolean =>
    Object.entries(filters).every(([name, condition]) => {
      if (isList(condition)) return condition.every((one) => passes(at, one));
      if (typeof condition === 'string') return has(at, name, condition);
      if (isAny(condition)) return condition.any.some((value) => has(at, name, value));
      return name === 'not' && !passes(at, condition);
    });
  return {
    engine:
      (words) =>
      async (term, { filters, sort }) => {
        const hits = term === null ? rows.toSorted(orders[sort ?? 'rank']).map(toHit) : await words(term);
        return hits.filter(({ id }) => {
          const at = places.get(id);
          return at !== undefined && passes(at, filters);
        });
      },
    row: (id) => rows[places.get(id) ?? -1],
    placeOf: (id) => places.get(id),
    counts(ids) {
      const among = new Set(Array.from(ids, (id) => places.get(id) ?? -1));
      const countIn = (some: ReadonlySet<number>): number => [...some].filter((at) => among.has(at)).length;
      return Object.fromEntries(
        [...sets].map(([filter, values]) => [
          filter,
          Object.fromEntries([...values].map(([value, some]) => [value, countIn(some)])),
        ]),
      );
    },
  };
}

const toHit = ({ id }: ShelfRow): Hit => ({ id, score: 1 });

/** Rows stand in the order of their rank; sorting keeps it where nothing else decides. */
const orders: Readonly<Record<Sort, (a: ShelfRow, b: ShelfRow) => number>> = {
  rank: () => 0,
  date: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  people: (a, b) => b.people - a.people,
};

const isList = (condition: Filters[string]): condition is readonly Filters[] => Array.isArray(condition);
const isAny = (condition: Filters | { any: readonly string[] }): condition is { any: readonly string[] } =>
  'any' in condition && Array.isArray(condition.any);
