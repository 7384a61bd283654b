/** Studies that have most of what a long query says, for when few have all of it. */
import { studyPages, type Hit, type Pages } from './engine.ts';
import type { Library, Looked } from './look-up.ts';
import { conditionOf, type Named } from './understood.ts';

/** Below this share of what the best has, a study has too little in common with the query. */
const share = 0.5;

/** These must hold whatever else does: nobody who asks about one condition is helped by another. */
const isFirm = ({ filter }: Named): boolean => filter === 'condition' || filter === 'id';

/**
 * Pages in order of closeness: each name, theme and word counts, the more the fewer studies have it; words more
 * where they fit better.
 */
export async function closest(
  { engine }: Library,
  named: readonly Named[],
  themes: readonly Named[],
  words: readonly Looked[],
): Promise<Pages> {
  const [base, ...carrying] = await Promise.all([
    studyPages(engine, null, ...named.filter(isFirm).map(conditionOf)),
    ...[...named.filter((name) => !isFirm(name)), ...themes].map((name) => studyPages(engine, null, conditionOf(name))),
  ]);
  const spoken = words.map(({ pages }) => pages);
  const order = closestOf(new Set(base.hits.keys()), [
    ...carrying.map(({ hits }) => evenly(hits.keys())),
    ...spoken.map(fitting),
  ]);
  const hitOf = (id: string): Hit | undefined =>
    spoken.find(({ hits }) => hits.has(id))?.hits.get(id) ?? base.hits.get(id);
  return {
    hits: new Map(
      order.flatMap((id) => {
        const hit = hitOf(id);
        return hit ? [[id, hit]] : [];
      }),
    ),
    studies: async () => {
      const [all, ...sets] = await Promise.all([base, ...carrying, ...spoken].map((pages) => pages.studies()));
      return new Set(closestOf(all ?? new Set(), sets.map(evenly)));
    },
  };
}

/** Id → how well it fits, from a little to 1. */
type Fits = ReadonlyMap<string, number>;

const evenly = (ids: Iterable<string>): Fits => new Map(Array.from(ids, (id) => [id, 1]));

function fitting({ hits }: Pages): Fits {
  const best = Math.max(...Array.from(hits.values(), ({ score }) => score), Number.MIN_VALUE);
  return new Map(Array.from(hits, ([id, { score }]) => [id, 0.8 + (0.2 * score) / best]));
}

/** Of `all`, those that have enough of the `sayings`, the closest first; those of the same closeness keep their order. */
export function closestOf(all: ReadonlySet<string>, sayings: readonly Fits[]): string[] {
  const scores = new Map<string, number>();
  for (const fits of sayings) {
    const here = [...fits].filter(([id]) => all.has(id));
    const worth = Math.log(1 + all.size / Math.max(1, here.length));
    for (const [id, fit] of here) scores.set(id, (scores.get(id) ?? 0) + worth * fit);
  }
  const best = Math.max(0, ...scores.values());
  return [...all]
    .filter((id) => (scores.get(id) ?? 0) >= share * best && scores.has(id))
    .toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}
