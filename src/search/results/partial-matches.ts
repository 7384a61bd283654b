/** Studies that have most of what a long query says, for when few have all of it. */
import { both, noStudies, studiesWith, type Hit, type Studies } from '../shared/engine.ts';
import { searchName, type Library, type Looked } from './text-search.ts';
import { conditionOf, type Named } from '../query/parsed-query.ts';

/** Below this share of what the best has, a study has too little in common with the query. */
const share = 1 / 3;

/** These must hold whatever else does: nobody who asks about one condition is helped by another. */
const isFirm = ({ filter }: Named): boolean => filter === 'condition' || filter === 'id';

/**
 * Studies in order of closeness: each name, theme and word counts, the more the fewer studies have it. A name that
 * no study carries as a tag may stand in a text: a review has many kinds of cell and no tag for them.
 */
export async function partialMatches(
  library: Library,
  named: readonly Named[],
  themes: readonly Named[],
  words: readonly Looked[],
): Promise<Studies> {
  const { engine } = library;
  const [base, ...tagged] = await Promise.all([
    studiesWith(engine, null, ...named.filter(isFirm).map(conditionOf)),
    ...[...themes, ...named.filter((name) => !isFirm(name))].map(async (name) => ({
      name,
      pages: await studiesWith(engine, null, conditionOf(name)),
    })),
  ]);
  const sayings = await Promise.all(
    tagged.map(({ name, pages }) => (both(pages, base).size > 0 ? pages : inText(library, name))),
  );
  const spoken = words.map(({ pages }) => pages);
  const order = partialMatchesOf(new Set(base.keys()), [
    ...sayings.map((pages) => evenly(pages.keys())),
    ...spoken.map(fitting),
  ]);
  const hitOf = (id: string): Hit | undefined => spoken.find((pages) => pages.has(id))?.get(id) ?? base.get(id);
  return new Map(
    order.flatMap((id) => {
      const hit = hitOf(id);
      return hit ? [[id, hit]] : [];
    }),
  );
}

/** Studies that have a name in their text; none where it is found by some of its words only. */
async function inText(library: Library, name: Named): Promise<Studies> {
  const [told, ...others] = await searchName(library, name);
  return told && others.length === 0 ? told.pages : noStudies;
}

/** Id → how well it fits, up to 1. */
type Fits = ReadonlyMap<string, number>;

const evenly = (ids: Iterable<string>): Fits => new Map(Array.from(ids, (id) => [id, 1]));

/** Words, the better they fit the nearer to 1. */
function fitting(hits: Studies): Fits {
  const best = Math.max(...Array.from(hits.values(), ({ score }) => score), Number.MIN_VALUE);
  return new Map(Array.from(hits, ([id, { score }]) => [id, 0.8 + (0.2 * score) / best]));
}

/**
 * Of `all`, those that have enough of the `sayings`, the closest first; those of the same closeness keep their order.
 * How well a word fits decides the order only, not what belongs to it.
 */
export function partialMatchesOf(all: ReadonlySet<string>, sayings: readonly Fits[]): string[] {
  const has = new Map<string, number>();
  const scores = new Map<string, number>();
  for (const fits of sayings) {
    const here = [...fits].filter(([id]) => all.has(id));
    const worth = Math.log(1 + all.size / Math.max(1, here.length));
    for (const [id, fit] of here) {
      has.set(id, (has.get(id) ?? 0) + worth);
      scores.set(id, (scores.get(id) ?? 0) + worth * fit);
    }
  }
  const most = Math.max(0, ...has.values());
  return [...all]
    .filter((id) => has.has(id) && (has.get(id) ?? 0) >= share * most)
    .toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}
