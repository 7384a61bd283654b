/** A shelf of a few studies with an engine that looks words up in their text, and queries that have been read. */
import type { Hit } from '../src/search/shared/engine.ts';
import { openShelf, type Shelf } from '../src/search/shared/shelf.ts';
import type { Library } from '../src/search/results/text-search.ts';
import type { Named, ParsedQuery, Unit } from '../src/search/query/parsed-query.ts';

const texts: Readonly<Record<string, string>> = {
  trial: 'cord blood children walking placebo 63',
  pilot: 'children walking',
  stroke: 'adults walking placebo recovery',
  rats: 'walking walking walking placebo',
};
const row = (id: string, people: number, date: string): Shelf['rows'][number] => ({
  id,
  title: `Title of ${id}`,
  line: '',
  verdict: 'unclear',
  level: 1,
  certainty: '',
  goal: 'unclear',
  date,
  people,
});

export const shelf = openShelf({
  rows: [row('trial', 63, '2020'), row('pilot', 9, '2024'), row('stroke', 12, '0000'), row('rats', 0, '2022')],
  tags: {
    condition: { cp: [0, 1, 3], stroke: [2] },
    species: { human: [0, 1, 2], rat: [3] },
    cell: { blood: [0, 2, 3], marrow: [1] },
  },
});

/** Pages that hold all words, those first that hold them most often; one of them is no study. */
const textOf = (term: string): Promise<Hit[]> => {
  const words = term.split(' ');
  const pages = Object.entries({ ...texts, topic: 'walking' });
  const count = (text: string): number => words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
  const holding = pages.filter(([, text]) => words.every((word) => text.includes(word)));
  return Promise.resolve(
    holding
      .toSorted(([, a], [, b]) => count(b) - count(a))
      .map(([id, text]) => ({
        id,
        score: count(text),
        data: () =>
          Promise.resolve({ url: `/${id}/`, meta: {}, raw_content: text, weighted_locations: [], sub_results: [] }),
      })),
  );
};

export const engine = shelf.engine(textOf);

export const library: Library = {
  engine,
  pages: () => Promise.resolve([]),
  script: 'latin',
  inIndex: () => Promise.resolve((text) => text),
  other: () => Promise.resolve(engine),
  indexed: () => Promise.resolve(Object.values(texts).flatMap((text) => text.split(' '))),
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
  lowWeight: [],
  terms: [],
  mended: [],
  unknown: [],
  needsWords: [],
  ...some,
});
