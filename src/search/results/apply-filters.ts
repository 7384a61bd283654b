/** Filters, order and counts on top of what a query found. */
import type { Found } from './found.ts';
import type { Engine, Filters, Hit } from '../shared/engine.ts';
import type { Counts, OpenShelf } from '../shared/shelf.ts';
import type { FacetName } from '../../schema/facets.ts';

/** Filter → the values chosen; any of them will do. */
export type Chosen = ReadonlyMap<FacetName, readonly string[]>;

/** By fit, newest first, or most people first. */
export const sorts = ['fit', 'newest', 'people'] as const;
export type Sort = (typeof sorts)[number];

/** What was found and has what is chosen, in the order asked for. */
export async function narrow(engine: Engine, found: Found, chosen: Chosen, sort: Sort): Promise<Hit[]> {
  if (chosen.size === 0 && sort === 'fit') return found.order.flatMap((id) => found.hits.get(id) ?? []);
  const chosenOnes = await engine(null, {
    filters: { all: [...conditionsOf(chosen).values()] },
    ...(sort !== 'fit' && { sort: sort === 'newest' ? 'date' : 'people' }),
  });
  const ids = chosenOnes.map(({ id }) => id);
  const among = new Set(ids);
  const order = sort === 'fit' ? found.order : ids;
  return order.flatMap((id) => (among.has(id) ? (found.hits.get(id) ?? []) : []));
}

const conditionsOf = (chosen: Chosen): Map<string, Filters> =>
  new Map([...chosen].map(([filter, values]) => [filter, { [filter]: { any: values } }]));

/** Filter → value → how many there would be with that value, whatever else is chosen of the same filter. */
export async function countsOf(
  { counts }: OpenShelf,
  engine: Engine,
  { order }: Found,
  chosen: Chosen,
): Promise<Counts> {
  const conditions = conditionsOf(chosen);
  const found = new Set(order);
  const count = async (some: Iterable<Filters>): Promise<Counts> => {
    const hits = await engine(null, { filters: { all: [...some] } });
    return counts(hits.map(({ id }) => id).filter((id) => found.has(id)));
  };
  const all = await count(conditions.values());
  for (const filter of chosen.keys()) {
    const others = new Map(conditions);
    others.delete(filter);
    all[filter] = (await count(others.values()))[filter] ?? {};
  }
  return all;
}
