/** Which studies carry what a query names, and what is given up where none carries all of it. */
import { byImportance } from '../../schema/facets.ts';
import { conditionOf, type Named } from '../query/parsed-query.ts';
import { studiesWith, type Engine, type Studies } from '../shared/engine.ts';

export type Scope = { pages: Studies; /** Names that need not be carried. */ dropped: Named[] };

/** Least important first; of two of the same importance, the one that more can carry says less. */
export const leastFirst = (a: Named, b: Named): number =>
  byImportance(a.filter, b.filter) || b.values.length - a.values.length;

/** The first of the ways to read the names that leaves anything. */
export async function widestScope(engine: Engine, named: readonly Named[]): Promise<Scope> {
  for (const way of [all, oneOfAKind, withoutLeast])
    for await (const scope of way(engine, named)) if (scope.pages.size > 0) return scope;
  return { pages: await studiesWith(engine, null), dropped: [...named] };
}

type Way = (engine: Engine, named: readonly Named[]) => AsyncGenerator<Scope>;

/** Studies that carry all that was named. */
export const all: Way = async function* (engine, named) {
  yield { pages: await studiesWith(engine, null, ...named.map(conditionOf)), dropped: [] };
};

/** Of several names of one kind (two countries), any will do. */
export const oneOfAKind: Way = async function* (engine, named) {
  const kinds = [...Map.groupBy(named, ({ filter }) => filter)];
  if (kinds.length === named.length) return;
  const some = kinds.map(([filter, group]) => conditionOf({ filter, values: group.flatMap(({ values }) => values) }));
  yield { pages: await studiesWith(engine, null, ...some), dropped: [] };
};

/** Without the least important name, then without two, and so on; one is always kept. */
export const withoutLeast: Way = async function* (engine, named) {
  // What the same words name goes together: cord blood is a kind of cell and a source.
  const least = [...Map.groupBy(named, ({ typed }) => typed).values()]
    .map((group) => group.toSorted((a, b) => leastFirst(b, a)))
    .toSorted(([a], [b]) => (a && b ? leastFirst(a, b) : 0));
  for (let count = 1; count < least.length; count += 1) {
    for (const dropped of choices(least, count).map((groups) => groups.flat())) {
      const kept = named.filter((name) => !dropped.includes(name)).map(conditionOf);
      yield { pages: await studiesWith(engine, null, ...kept), dropped };
    }
  }
};

/** Every choice of `count` items, those from the front first. */
function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, i) => choices(items.slice(i + 1), count - 1).map((rest) => [item, ...rest]));
}
