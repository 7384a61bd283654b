/** An engine of a few pages that searches and filters as Pagefind does, and queries that have been read. */
import type { Engine, Filters, Hit } from '../src/search/shared/engine.ts';
import type { Library } from '../src/search/results/text-search.ts';
import type { Named, ParsedQuery, Unit } from '../src/search/query/parsed-query.ts';

type Row = { id: string; text: string; rank: number; tags: Record<string, string[]> };
const row = (id: string, text: string, rank: number, tags: Record<string, string[]>): Row => ({
  id,
  text,
  rank,
  tags: { ...tags, id: [id] },
});
const rows = [
  row('trial', 'cord blood children walking placebo 63', 9, { condition: ['cp'], species: ['human'], cell: ['blood'] }),
  row('pilot', 'children walking', 8, { condition: ['cp'], species: ['human'], cell: ['marrow'] }),
  row('rats', 'walking walking walking placebo', 1, { condition: ['cp'], species: ['rat'], cell: ['blood'] }),
  row('stroke', 'adults walking placebo recovery', 7, { condition: ['stroke'], species: ['human'], cell: ['blood'] }),
  { ...row('topic', 'walking', 0, {}), tags: { kind: ['topic'] } },
];

const isList = (condition: Filters[string]): condition is readonly Filters[] => Array.isArray(condition);

const passes = (tags: Row['tags'], filters: Filters): boolean =>
  Object.entries(filters).every(([name, condition]) => {
    if (isList(condition)) return condition.every((one) => passes(tags, one));
    if (typeof condition === 'object' && !('any' in condition)) return name === 'not' && !passes(tags, condition);
    const wanted = typeof condition === 'object' ? [condition['any']].flat() : [condition];
    return wanted.some((value) => tags[name]?.includes(String(value)));
  });

const hit = ({ id, text }: Row, score: number): Hit => ({
  id: `page-${id}`,
  score,
  data: () => Promise.resolve({ url: `/${id}/`, meta: {}, raw_content: text, weighted_locations: [], sub_results: [] }),
});

export const engine: Engine = (term, { filters, sort }) => {
  const words = term?.split(' ') ?? [];
  const count = ({ text }: Row): number => words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
  const found = rows.filter((one) => passes(one.tags, filters) && words.every((word) => one.text.includes(word)));
  const results = found.toSorted((a, b) => (sort ? b.rank - a.rank : count(b) - count(a)));
  const counts: Record<string, Record<string, number>> = {};
  for (const { tags } of found)
    for (const [name, values] of Object.entries(tags))
      for (const value of values) (counts[name] ??= {})[value] = (counts[name][value] ?? 0) + 1;
  return Promise.resolve({ results: results.map((one) => hit(one, count(one))), filters: counts });
};

export const library: Library = {
  engine,
  script: 'latin',
  inIndex: (text) => text,
  other: () => Promise.resolve(engine),
};
export const unit = (text: string): Unit => ({ text, typed: text, parts: [] });
export const name = (filter: Named['filter'], value: string): Named => ({
  filter,
  values: [value],
  label: value,
  typed: value,
});
export const query = (some: Partial<ParsedQuery>): ParsedQuery => ({
  named: [],
  themes: [],
  units: [],
  hints: [],
  soft: [],
  terms: [],
  mended: [],
  unknown: [],
  needsWords: [],
  ...some,
});
