/** Turns an understood query into calls of the search engine, from strict to lenient, and never to nothing where something fits. */
import type { Understood } from '../search/understand.ts';
import type { Pagefind, PagefindFilters, PagefindResult } from './pagefind.d.ts';

type Options = { filters: PagefindFilters; words: string[] };

/** Studies first found by what was named, then by the words; `lenient` says that something had to be left out. */
export async function findStudies(
  engine: Pagefind,
  understood: Understood,
  chosen: PagefindFilters,
): Promise<{ results: PagefindResult[]; lenient: boolean }> {
  const named = Object.fromEntries(understood.concepts.map(({ filter, values }) => [filter, { any: values }]));
  const strict = { kind: 'study', ...named, ...chosen };
  const pinned =
    understood.studies.length > 0
      ? await search(engine, { filters: { ...chosen, id: { any: understood.studies } }, words: [] })
      : [];
  const nothingElse = understood.concepts.length === 0 && understood.words.length === 0;
  if (pinned.length > 0 && nothingElse) return { results: pinned, lenient: false };
  const found = await search(engine, { filters: strict, words: understood.words });
  if (found.length > 0) return { results: unique([...pinned, ...found]), lenient: false };
  const anyWord = await searchAnyWord(engine, { filters: strict, words: understood.words });
  const byConcept = understood.concepts.length > 0 ? await search(engine, { filters: strict, words: [] }) : [];
  const loose =
    anyWord.length + byConcept.length > 0
      ? [...anyWord, ...byConcept]
      : await withoutOneConcept(engine, understood, chosen);
  return { results: unique([...pinned, ...loose]), lenient: true };
}

/** Explanations, claims, scales and terms that hold the words. */
export async function findOthers(engine: Pagefind, query: string, understood: Understood): Promise<PagefindResult[]> {
  const filters = { kind: { any: ['entry', 'topic', 'measure', 'term', 'list'] } };
  const words = [...understood.concepts.map(({ form }) => form), ...understood.words];
  const found = await search(engine, { filters, words: [query] });
  return unique([...found, ...(await search(engine, { filters, words }))]).slice(0, 8);
}

/** No word: everything that the filters let through, in the site's own order. */
async function search(engine: Pagefind, { filters, words }: Options): Promise<PagefindResult[]> {
  const text = words.join(' ');
  const { results } = await engine.search(text === '' ? null : text, {
    filters,
    ...(text === '' && { sort: { rank: 'desc' as const } }),
  });
  return results;
}

/** Each word for itself; a page that holds more of them, and holds them better, comes first. */
async function searchAnyWord(engine: Pagefind, { filters, words }: Options): Promise<PagefindResult[]> {
  if (words.length < 2) return [];
  const found = await Promise.all(words.map((word) => search(engine, { filters, words: [word] })));
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const result of found.flat()) {
    const before = scores.get(result.id);
    scores.set(result.id, { result, score: (before?.score ?? 0) + 1 + result.score / 1000 });
  }
  return [...scores.values()].toSorted((a, b) => b.score - a.score).map(({ result }) => result);
}

/** Nothing fits all that was named: leave one thing out at a time, the last first. */
async function withoutOneConcept(
  engine: Pagefind,
  { concepts, words }: Understood,
  chosen: PagefindFilters,
): Promise<PagefindResult[]> {
  for (let drop = concepts.length - 1; drop >= 0; drop -= 1) {
    const rest = concepts.filter((_, index) => index !== drop);
    const filters = {
      kind: 'study',
      ...Object.fromEntries(rest.map(({ filter, values }) => [filter, { any: values }])),
      ...chosen,
    };
    const left = [...words, concepts[drop]?.typed ?? ''];
    const found = [
      ...(await search(engine, { filters, words: left })),
      ...(rest.length > 0 ? await search(engine, { filters, words: [] }) : []),
    ];
    if (found.length > 0) return found;
  }
  return [];
}

function unique(results: PagefindResult[]): PagefindResult[] {
  const seen = new Set<string>();
  return results.filter(({ id }) => (seen.has(id) ? false : seen.add(id)));
}
