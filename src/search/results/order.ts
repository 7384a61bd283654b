/** The order in which studies are shown that were found. */
import { both, noStudies, studiesWith, type Studies } from '../shared/engine.ts';
import type { Reading } from './reading.ts';
import { searchName, type Library } from './text-search.ts';
import { conditionOf, type Named, type ParsedQuery } from '../query/parsed-query.ts';

/** Studies that come first for a reason, and what it counts. */
type Reason = { pages: Studies; worth: number };

/**
 * Page ids in order of fit: people before animals, unless an animal or a study was named; then by how well the words
 * fit, rare words counting more; then in the site's own order (rank).
 */
export async function inOrder(
  library: Library,
  understood: ParsedQuery,
  { scope, words, hints = [] }: Reading,
  ids: readonly string[],
): Promise<string[]> {
  const isNamed = understood.named.some(({ filter }) => filter === 'species' || filter === 'id');
  const asked = reasonsBeside(library, understood, scope);
  const wordReasons = [...words, ...hints].map(({ pages }): Reason => {
    const here = both(pages, scope);
    return { pages: here, worth: Math.log(2 + scope.size / Math.max(1, here.size)) };
  });
  // Without a reason the site's own order stands, which has people first anyway.
  const needsPeople = !isNamed && wordReasons.length + asked.length > 0;
  const [people, ...beside] = await Promise.all([
    needsPeople ? studiesWith(library.engine, null, { species: 'human' }) : noStudies,
    ...asked,
  ]);
  const scores = scoresOf([...wordReasons, ...beside.flat()]);
  const several = understood.named.find(({ filter, values }) => filter === 'id' && values.length > 1);
  const own = several ? await largestFirst(library, several) : [...scope.keys()];
  const rank = new Map(own.map((id, i) => [id, i]));
  const isFirst = (id: string): number => (people.has(id) ? 1 : 0);
  return ids.toSorted(
    (a, b) =>
      isFirst(b) - isFirst(a) ||
      (scores.get(b) ?? 0) - (scores.get(a) ?? 0) ||
      (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity),
  );
}

/** Of the studies of one product the largest tells most, whatever it came to. */
async function largestFirst({ engine }: Library, name: Named): Promise<string[]> {
  const hits = await engine(null, { filters: conditionOf(name), sort: 'people' });
  return hits.map(({ id }) => id);
}

function scoresOf(reasons: readonly Reason[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { pages, worth } of reasons) {
    const best = Math.max(...[...pages.values()].map(({ score }) => score), Number.MIN_VALUE);
    for (const [id, { score }] of pages) scores.set(id, (scores.get(id) ?? 0) + worth * (1 + score / best));
  }
  return scores;
}

/** What the query says beside its words: themes, kinds of a thing, and a route. All are asked for at once. */
function reasonsBeside(library: Library, { named, themes }: ParsedQuery, scope: Studies): Promise<Reason[]>[] {
  const weigh = (looked: readonly { pages: Studies }[], worth: number): Reason[] =>
    looked.map(({ pages }) => ({ pages: both(pages, scope), worth }));
  const route = named.find(({ filter }) => filter === 'route');
  // A review carries all routes of its studies; a study of this route says so in its title.
  const isTold = route && !route.slip && scope.size > 1 && route.typed.split(' ').length < 3;
  return [
    ...themes.map(async (theme) => weigh([{ pages: await studiesWith(library.engine, null, conditionOf(theme)) }], 1)),
    ...named.filter(({ kind }) => kind).map(async (name) => weigh(await searchName(library, name), 1)),
    ...(isTold ? [searchName(library, route).then((looked) => weigh(looked, 0.3).map(inTitle))] : []),
  ];
}

const inTitle = ({ pages, worth }: Reason): Reason => ({
  worth,
  pages: new Map(
    [...pages].filter(([, { matchedMetaFields = [] }]) => matchedMetaFields.some((name) => name.startsWith('title'))),
  ),
});
