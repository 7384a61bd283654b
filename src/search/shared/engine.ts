/** The part of Pagefind that the search uses, and sets of its pages. */
import { otherKinds } from './filters.ts';

/** A condition on filters: all, any or none of them. */
export type Filters = { [name: string]: string | { any: readonly string[] } | Filters | readonly Filters[] };

export type Fragment = {
  url: string;
  meta: Readonly<Record<string, string>>;
  /** The page's words; in Chinese they are parted by zero-width spaces, else by spaces. */
  raw_content?: string;
  weighted_locations: readonly { weight: number; balanced_score: number; location: number }[];
  /** Places of the page, where the words were found. */
  sub_results: readonly { title: string; url: string; anchor?: { element: string } }[];
};

/** A page that was found. `id` is the page's, the same in every search. */
export type Hit = { id: string; score: number; matchedMetaFields?: readonly string[]; data: () => Promise<Fragment> };

export type Response = { results: Hit[]; filters: Record<string, Record<string, number>> };

export type Options = { filters: Filters; sort?: Record<string, 'asc' | 'desc'> };

/** `term` null: everything that the filters let through. */
export type Engine = (term: string | null, options: Options) => Promise<Response>;

/** Pages of studies. */
export type Pages = {
  /** Page id → hit, best first or in the order asked for. */
  hits: ReadonlyMap<string, Hit>;
  /** Ids of the studies. The engine must load them and count, so they are asked for only where a page's id will not do. */
  studies: () => Promise<ReadonlySet<string>>;
};

/** Studies carry no kind: a list of all studies would be long to load. */
export const isStudy: Filters = { not: { kind: { any: otherKinds } } };

/** True of every page; named in a search so that the engine loads the ids and counts them. */
const countIds: Filters = { not: { id: '-' } };

/** Studies that hold a text, or all of them. */
export async function studyPages(engine: Engine, term: string | null, ...conditions: Filters[]): Promise<Pages> {
  const { results } = await engine(term, {
    filters: { all: [isStudy, ...conditions] },
    ...(term === null && { sort: { rank: 'desc' } }),
  });
  return {
    hits: new Map(results.map((hit) => [hit.id, hit])),
    studies: async () => {
      const { filters } = await engine(term, { filters: { all: [isStudy, countIds, ...conditions] } });
      return new Set(Object.entries(filters['id'] ?? {}).flatMap(([id, n]) => (n > 0 ? [id] : [])));
    },
  };
}

/** What stands in both; hits are those of the first. */
export const both = (a: Pages, b: Pages): Pages => ({
  hits: new Map([...a.hits].filter(([id]) => b.hits.has(id))),
  studies: async () => {
    const others = await b.studies();
    return new Set([...(await a.studies())].filter((id) => others.has(id)));
  },
});

/** What stands in either. */
export const either = (a: Pages, b: Pages): Pages => ({
  hits: new Map([...b.hits, ...a.hits]),
  studies: async () => new Set([...(await a.studies()), ...(await b.studies())]),
});

export const noPages: Pages = { hits: new Map(), studies: () => Promise.resolve(new Set()) };
