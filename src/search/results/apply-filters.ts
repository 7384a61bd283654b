/** Filters, order and counts on top of what a query found. */
import type { Found } from './found.ts';
import { isStudy, type Engine, type Filters, type Hit } from '../shared/engine.ts';
import type { FacetName } from '../../schema/facets.ts';

/** Filter → the values chosen; any of them will do. */
export type Chosen = ReadonlyMap<FacetName, readonly string[]>;

/** By fit, newest first, or most people first. */
export const sorts = ['fit', 'newest', 'people'] as const;
export type Sort = (typeof sorts)[number];

/** What was found and has what is chosen, in the order asked for. */
export async function narrow(engine: Engine, found: Found, chosen: Chosen, sort: Sort): Promise<Hit[]> {
  if (chosen.size === 0 && sort === 'fit') return asFound(found);
  const { results } = await engine(null, {
    filters: { all: [isStudy, ...conditionsOf(chosen).values()] },
    ...(sort !== 'fit' && { sort: sort === 'newest' ? { date: 'desc' } : { people: 'desc' } }),
  });
  const hits = new Map(results.map((hit) => [hit.id, hit]));
  const order = sort === 'fit' ? found.order : [...hits.keys()];
  return order.flatMap((id) => (hits.has(id) ? (found.hits.get(id) ?? []) : []));
}

const asFound = ({ order, hits }: Found): Hit[] => order.flatMap((id) => hits.get(id) ?? []);

const conditionsOf = (chosen: Chosen): Map<string, Filters> =>
  new Map([...chosen].map(([filter, values]) => [filter, { [filter]: { any: values } }]));

export type Counts = Record<string, Record<string, number>>;

/** Filter → value → how many there would be with that value, whatever else is chosen of the same filter. */
export async function countsOf(engine: Engine, found: Found, chosen: Chosen): Promise<Counts> {
  const conditions = conditionsOf(chosen);
  const among: Filters = { id: { any: [...(await found.studies())] } };
  const count = async (some: Iterable<Filters>): Promise<Counts> =>
    (await engine(null, { filters: { all: [isStudy, among, ...some] } })).filters;
  const counts = { ...(await count(conditions.values())) };
  for (const filter of chosen.keys()) {
    const others = new Map(conditions);
    others.delete(filter);
    counts[filter] = (await count(others.values()))[filter] ?? {};
  }
  return counts;
}
