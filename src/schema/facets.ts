/**
 * What readers can filter and search by: one row each, and nowhere else. From here come the filters of the index and
 * of the search page, the parameters of its address, the columns of the published table and what a query can name.
 * A row has no code, since the browser reads it too. Values that no field holds are worked out in src/evidence/facets.ts;
 * words that readers type for values of no list stand in content/search/plain-forms.yaml.
 */
import type { FieldOf, ValueAt } from './paths.ts';
import type { StudyFacts } from './study.ts';
import type { Vocabulary } from './vocabulary.ts';

type Row = {
  /** Name in addresses, in the index and in code. */
  name: string;
  /** The field of a study that holds the values; none where they are worked out. */
  field?: FieldOf<StudyFacts>;
  /** The list that the values are ids of. */
  vocabulary?: Vocabulary;
  /** A study answers to the broader items of its value, too. */
  withBroader?: true;
  /** Key of the interface's word for it. */
  heading: string;
  /** Keys of its values, when they are of no list: this, a dot, and the value. */
  words?: string;
  /** Whether the search page offers it; the others are reached by the words of a query. */
  shown: boolean;
  /** Of a query that no study fits as a whole, what is least important is given up first. */
  importance: number;
  /** It is a column of studies.csv. */
  column?: true;
  /** Folder of the pages about its values. */
  pages?: string;
};

/** In the order in which the search page shows them. */
export const facets = [
  {
    name: 'condition',
    field: 'conditions',
    vocabulary: 'conditions',
    withBroader: true,
    heading: 'condition',
    shown: true,
    importance: 16,
    column: true,
    pages: 'conditions',
  },
  {
    name: 'cell',
    field: 'cell.type',
    vocabulary: 'cell-types',
    withBroader: true,
    heading: 'cell.type',
    shown: true,
    importance: 15,
    column: true,
    pages: 'cells',
  },
  {
    name: 'source',
    field: 'cell.source',
    vocabulary: 'cell-sources',
    heading: 'cell.source',
    shown: true,
    importance: 14,
    column: true,
    pages: 'sources',
  },
  {
    name: 'route',
    field: 'route',
    vocabulary: 'routes',
    heading: 'route',
    shown: true,
    importance: 13,
    column: true,
  },
  {
    name: 'donor',
    field: 'cell.donor',
    vocabulary: 'donors',
    withBroader: true,
    heading: 'cell.donor',
    shown: false,
    importance: 12,
    column: true,
  },
  {
    name: 'design',
    field: 'design',
    vocabulary: 'designs',
    withBroader: true,
    heading: 'design',
    shown: true,
    importance: 10,
    column: true,
  },
  {
    name: 'species',
    field: 'species',
    vocabulary: 'species',
    heading: 'species',
    shown: true,
    importance: 11,
    column: true,
  },
  { name: 'phase', field: 'phase', heading: 'phase', shown: false, importance: 9, column: true },
  { name: 'country', field: 'country', heading: 'country', shown: false, importance: 8, column: true },
  { name: 'measure', heading: 'search.kind.measure', shown: false, importance: 3 },
  { name: 'age', heading: 'match.age', words: 'match.age', shown: true, importance: 1 },
  {
    name: 'goal',
    field: 'primary_endpoint.met',
    heading: 'goal',
    words: 'goal.short',
    shown: true,
    importance: 4,
    column: true,
  },
  { name: 'certainty', heading: 'certainty', words: 'certainty.short', shown: true, importance: 6 },
  {
    name: 'funder',
    field: 'funder_type',
    heading: 'funder',
    words: 'funder',
    shown: true,
    importance: 5,
    column: true,
  },
  { name: 'year', heading: 'search.year', shown: true, importance: 2 },
  { name: 'results', heading: 'search.results.label', words: 'search.results', shown: true, importance: 7 },
  { name: 'id', field: 'id', heading: 'nav.studies', shown: false, importance: 17 },
] as const satisfies readonly Row[];

export type Facet = (typeof facets)[number];
export type FacetName = Facet['name'];
/** Those whose values no field holds as they are. */
export type WorkedOutFacet = Exclude<FacetName, Extract<Facet, { field: string }>['name']>;

export const facetNames: readonly FacetName[] = facets.map(({ name }) => name);

/** The row of a name, where only what every row may have is asked for. */
const rows: ReadonlyMap<FacetName, Row> = new Map(facets.map((row) => [row.name, row]));
export const facetOf = (name: FacetName): Row | undefined => rows.get(name);

/** Least important first. */
export const byImportance = (a: FacetName, b: FacetName): number =>
  (rows.get(a)?.importance ?? 0) - (rows.get(b)?.importance ?? 0);

type ValueKey<F> = F extends { field: infer P extends string; words: infer W extends string }
  ? `${W}.${ValueAt<StudyFacts, P> & string}`
  : never;

/** Every key of the interface's words that a row asks for; a language that lacks one does not compile. */
export type FacetKey = Facet['heading'] | ValueKey<Facet>;
