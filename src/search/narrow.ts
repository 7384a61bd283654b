/** Filters, order and counts on top of what a query found. */
import type { Found } from './find.ts';
import { studyPages, toPages, type Engine, type Filters, type Hit } from './engine.ts';
import type { NameFilter } from './lexicon.ts';

/** Filter → the values chosen; any of them will do. */
export type Chosen = ReadonlyMap<NameFilter | 'certainty', readonly string[]>;

/** By fit, newest first, or most people first. */
export const sorts = ['fit', 'newest', 'people'] as const;
export type Sort = (typeof sorts)[number];

export type Narrowed = {
  hits: Hit[];
  /** Filter → value → how many there would be with that value, whatever else is chosen of the same filter. */
  counts: Record<string, Record<string, number>>;
};

/** What was found, in order of fit: all that is needed while nothing is chosen, and no search more. */
export const asFound = ({ order, hits }: Found): Hit[] => order.flatMap((id) => hits.get(id) ?? []);

export async function narrow(engine: Engine, found: Found, chosen: Chosen, sort: Sort): Promise<Narrowed> {
  const among: Filters = { id: { any: [...found.studies] } };
  const conditions = [...chosen].map(([filter, values]) => ({ filter, condition: { [filter]: { any: values } } }));
  const response = await engine(null, {
    filters: { all: [{ kind: 'study' }, among, ...conditions.map(({ condition }) => condition)] },
    ...(sort !== 'fit' && { sort: sort === 'newest' ? { date: 'desc' } : { people: 'desc' } }),
  });
  const { hits, counts } = toPages(response);
  const order = sort === 'fit' ? found.order.filter((id) => hits.has(id)) : [...hits.keys()];
  const all = { ...counts };
  for (const { filter } of conditions) {
    const others = conditions.filter((other) => other.filter !== filter).map(({ condition }) => condition);
    all[filter] = (await studyPages(engine, null, among, ...others)).counts[filter] ?? {};
  }
  return { hits: order.flatMap((id) => found.hits.get(id) ?? hits.get(id) ?? []), counts: all };
}
