/** Studies that have most of what a long query says, for when few have all of it. */
import { studyPages, type Hit, type Pages } from './engine.ts';
import { lookUpName, type Library, type Looked } from './look-up.ts';
import { conditionOf, type Named } from './understood.ts';

/** Below this share of what the best has, a study has too little in common with the query. */
const share = 1 / 3;

/** These must hold whatever else does: nobody who asks about one condition is helped by another. */
const isFirm = ({ filter }: Named): boolean => filter === 'condition' || filter === 'id';

/**
 * Pages in order of closeness: each name, theme and word counts, the more the fewer studies have it. A name may also stand in the text only: a review has many kinds of cell and no tag for them.
 */
export async function closest(
  library: Library,
  named: readonly Named[],
  themes: readonly Named[],
  words: readonly Looked[],
): Promise<Pages> {
  const { engine } = library;
  const [base, ...sayings] = await Promise.all([
    studyPages(engine, null, ...named.filter(isFirm).map(conditionOf)),
    ...themes.map(async (theme): Promise<Saying> => ({ tagged: await studyPages(engine, null, conditionOf(theme)) })),
    ...named.filter((name) => !isFirm(name)).map((name) => tagOrText(library, name)),
  ]);
  const spoken = words.map(({ pages }) => pages);
  const order = closestOf(new Set(base.hits.keys()), [
    ...sayings.map(({ tagged, told }) => tagFirst(tagged.hits.keys(), told?.hits.keys())),
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
      const fits = [
        ...sayings.map(async ({ tagged, told }) => tagFirst(await tagged.studies(), await told?.studies())),
        ...spoken.map(async (pages) => tagFirst(await pages.studies())),
      ];
      return new Set(closestOf(await base.studies(), await Promise.all(fits)));
    },
  };
}

/** Studies that carry a name as a tag, and such as have it in their text. */
type Saying = { tagged: Pages; told?: Pages };

async function tagOrText(library: Library, name: Named): Promise<Saying> {
  const [tagged, [told, ...others]] = await Promise.all([
    studyPages(library.engine, null, conditionOf(name)),
    lookUpName(library, name),
  ]);
  return { tagged, ...(told && others.length === 0 && { told: told.pages }) };
}

/** Id → how well it fits, up to 1. */
type Fits = ReadonlyMap<string, number>;

/** In the text alone a name is half as much. */
const tagFirst = (tagged: Iterable<string>, told: Iterable<string> = []): Fits =>
  new Map([...Array.from(told, (id) => [id, 0.5] as const), ...Array.from(tagged, (id) => [id, 1] as const)]);

/** Words, the better they fit the nearer to 1; never as little as a name in the text. */
function fitting({ hits }: Pages): Fits {
  const best = Math.max(...Array.from(hits.values(), ({ score }) => score), Number.MIN_VALUE);
  return new Map(Array.from(hits, ([id, { score }]) => [id, 0.8 + (0.2 * score) / best]));
}

/**
 * Of `all`, those that have enough of the `sayings`, the closest first; those of the same closeness keep their order.
 * How well a word fits decides the order only, not what belongs to it.
 */
export function closestOf(all: ReadonlySet<string>, sayings: readonly Fits[]): string[] {
  const has = new Map<string, number>();
  const scores = new Map<string, number>();
  for (const fits of sayings) {
    const here = [...fits].filter(([id]) => all.has(id));
    const parts = new Map(here.map(([id, fit]) => [id, fit > 0.5 ? 1 : 0.5]));
    const worth = Math.log(
      1 +
        all.size /
          Math.max(
            1,
            [...parts.values()].reduce((sum, part) => sum + part, 0),
          ),
    );
    for (const [id, fit] of here) {
      has.set(id, (has.get(id) ?? 0) + worth * (parts.get(id) ?? 0));
      scores.set(id, (scores.get(id) ?? 0) + worth * fit);
    }
  }
  const most = Math.max(0, ...has.values());
  return [...all]
    .filter((id) => has.has(id) && (has.get(id) ?? 0) >= share * most)
    .toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}
