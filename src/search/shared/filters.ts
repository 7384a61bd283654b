/** The filters of the search, named once for the index, the form and the address. */

/** Those that the search page shows, in its order. Values are vocabulary ids; labels are made in the page. */
export const shownFilters = [
  'condition',
  'cell',
  'source',
  'route',
  'design',
  'species',
  'age',
  'goal',
  'certainty',
  'year',
  'results',
] as const;
export type ShownFilter = (typeof shownFilters)[number];

/** Pages that are no study; only they carry the filter `kind`. */
export const otherKinds = ['list', 'topic', 'entry', 'measure', 'term'] as const;
export type OtherKind = (typeof otherKinds)[number];

/** These, and what only the words of a query are turned into. */
export type FilterName = ShownFilter | 'kind' | 'donor' | 'phase' | 'country' | 'measure' | 'id';
