/**
 * Finds studies for a query that has been read: all that holds everything; where nothing does, what comes
 * closest, saying what had to be left out. Works on any engine that searches and filters as Pagefind does.
 */
import { conditionOf, type ParsedQuery, type Unit } from '../query/parsed-query.ts';
import { studiesWith } from '../shared/engine.ts';
import { nothing, type Found } from './found.ts';
import { widestScope } from './scope.ts';
import { strategies, type Attempt, type LookUps } from './strategies.ts';
import { searchText, type Library, type Looked } from './text-search.ts';

/** Studies for a query: what the first strategy finds that has anything to say. */
export async function findStudies(library: Library, query: ParsedQuery): Promise<Found> {
  let lookedUp: Promise<LookUps> | undefined;
  const attempt: Attempt = {
    library,
    query,
    lookUps: () => (lookedUp ??= lookUp(library, query)),
    again: (other) => findStudies(library, other),
  };
  for (const strategy of strategies) {
    const found = await strategy(attempt);
    if (found) return withoutRuledOut(library, query, found);
  }
  return nothing;
}

/** Leaves out what the query rules out. */
async function withoutRuledOut({ engine }: Library, { without = [] }: ParsedQuery, found: Found): Promise<Found> {
  if (without.length === 0) return found;
  const pages = await Promise.all(without.map((name) => studiesWith(engine, null, conditionOf(name))));
  const order = found.order.filter((id) => pages.every((one) => !one.has(id)));
  return { ...found, order, full: Math.min(found.full, order.length) };
}

async function lookUp(library: Library, { named, units, hints }: ParsedQuery): Promise<LookUps> {
  const each = async (some: readonly Unit[]): Promise<Looked[]> =>
    (await Promise.all(some.map((unit) => searchText(library, unit)))).flat();
  const [widest, inUnits, inHints] = await Promise.all([widestScope(library.engine, named), each(units), each(hints)]);
  return { widest, units: inUnits, hints: inHints };
}
