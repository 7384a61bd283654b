/** The filters of the search, named once for the index, the form and the address. */

/** Those that the search page shows, in its order. Values are vocabulary ids; labels are made in the page. */
export const shownFilters = [
  'condition',
  'cell',
  'source',
  'route',
  'design',
  'species',
  'goal',
  'certainty',
  'year',
  'results',
] as const;
export type ShownFilter = (typeof shownFilters)[number];

/** These, and what only the words of a query are turned into. */
export type FilterName = ShownFilter | 'kind' | 'donor' | 'phase' | 'country' | 'measure' | 'id';
