/** What searches for studies, whatever it is made of, and sets of studies. */

/** A condition on filters: all, any or none of them. */
export type Filters = { [name: string]: string | { any: readonly string[] } | Filters | readonly Filters[] };

/** A page of the text's index. */
export type Fragment = {
  url: string;
  meta: Readonly<Record<string, string>>;
  /** The page's words; in Chinese they are parted by zero-width spaces, else by spaces. */
  raw_content?: string;
  weighted_locations: readonly { weight: number; balanced_score: number; location: number }[];
  /** Places of the page, where the words were found. */
  sub_results: readonly { title: string; url: string; anchor?: { element: string } }[];
};

/** What was found. `id` is the study's; of a page of the text's index that is no study, the page's. */
export type Hit = {
  id: string;
  score: number;
  matchedMetaFields?: readonly string[];
  /** Where it was found by its text: the page. */
  data?: () => Promise<Fragment>;
};

export type Sort = 'rank' | 'date' | 'people';

export type Options = { filters: Filters; sort?: Sort };

/** `term` null: everything that the filters let through, in the site's own order or another. */
export type Engine = (term: string | null, options: Options) => Promise<Hit[]>;

/** Studies: id → hit, best first or in the order asked for. */
export type Studies = ReadonlyMap<string, Hit>;

/** Studies that hold a text, or all of them. */
export async function studiesWith(engine: Engine, term: string | null, ...conditions: Filters[]): Promise<Studies> {
  const hits = await engine(term, { filters: { all: conditions } });
  return new Map(hits.map((hit) => [hit.id, hit]));
}

/** What stands in both; hits are those of the first. */
export const both = (a: Studies, b: Studies): Studies => new Map([...a].filter(([id]) => b.has(id)));

/** What stands in either; hits are those of the first. */
export const either = (a: Studies, b: Studies): Studies => new Map([...b, ...a]);

export const noStudies: Studies = new Map();
