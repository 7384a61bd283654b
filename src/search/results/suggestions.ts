/** Studies that come close, for when few have all that was asked for. */
import { studiesWith, type Hit } from '../shared/engine.ts';
import type { Found } from './found.ts';
import { searchName, type Library } from './text-search.ts';
import { conditionOf, type ParsedQuery } from '../query/parsed-query.ts';

/** With this many results or more, nobody needs others. */
const enough = 3;

/** Up to three studies that lack one thing of what was named, or that only mention it. */
export async function suggestStudies(library: Library, { named, units }: ParsedQuery, found: Found): Promise<Hit[]> {
  const wide = named.filter(({ filter }) => filter !== 'id');
  if (found.full === 0 || found.hits.size >= enough || wide.length === 0) return [];
  const others: Hit[] = [];
  if (units.length > 0) others.push(...(await studiesWith(library.engine, null, ...named.map(conditionOf))).values());
  else if (named.length > 1) {
    for (const left of wide) {
      const kept = named.filter((name) => name !== left).map(conditionOf);
      others.push(...(await studiesWith(library.engine, null, ...kept)).values());
    }
  } else {
    for (const name of wide) for (const { pages } of await searchName(library, name)) others.push(...pages.values());
  }
  const once = new Map(others.filter(({ id }) => !found.hits.has(id)).map((hit) => [hit.id, hit]));
  return [...once.values()].slice(0, enough);
}
