/** The filters of the search, named once for the index, the form and the address: those of src/schema/facets.ts, and the kind of a page. */
import { facetNames, facets, type FacetName } from '../../schema/facets.ts';

/** Those that the search page shows, in its order. */
export const shownFilters: readonly FacetName[] = facets.filter(({ shown }) => shown).map(({ name }) => name);

/** Those that an address can set; a study itself has one of its own. */
export const addressFilters: readonly FacetName[] = facetNames.filter((name) => name !== 'id');

/** Pages that are no study; only they carry the filter `kind`. */
export const otherKinds = ['list', 'topic', 'entry', 'measure', 'term'] as const;
export type OtherKind = (typeof otherKinds)[number];
