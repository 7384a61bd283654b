/** What is searched, as the address says it: one parameter per filter, several values with commas or repeated. */
import type { FacetName } from '../../schema/facets.ts';
import { addressFilters } from '../shared/filters.ts';
import { sorts, type Chosen, type Sort } from './apply-filters.ts';

export type Asked = { query: string; exact: boolean; sort: Sort; chosen: Chosen };

/** Reads an address. Values that a shown filter does not have are left out. */
export function readUrlState(search: string, options: ReadonlyMap<string, ReadonlySet<string>>): Asked {
  const given = new URLSearchParams(search);
  const chosen = new Map<FacetName, string[]>();
  for (const name of addressFilters) {
    const values = given.getAll(name).flatMap((value) => value.split(','));
    const known = options.get(name);
    const kept = [...new Set(values)].filter((value) => value !== '' && (known?.has(value) ?? true));
    if (kept.length > 0) chosen.set(name, kept);
  }
  return {
    query: (given.get('q') ?? '').trim(),
    exact: given.get('exact') === '1',
    sort: sorts.find((sort) => sort === given.get('sort')) ?? 'fit',
    chosen,
  };
}

/** The other way round; what is left as it is by default is left out. Begins with `?`, or is empty. */
export function toUrlState({ query, exact, sort, chosen }: Asked): string {
  const parts = [
    ...(query === '' ? [] : [`q=${encodeURIComponent(query)}`]),
    ...[...chosen].map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`),
    ...(sort === 'fit' ? [] : [`sort=${sort}`]),
    ...(exact ? ['exact=1'] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Nothing is asked: no words, or signs alone, and no filter. */
export const asksNothing = ({ query, chosen }: Asked): boolean => !/[\p{L}\p{N}]/u.test(query) && chosen.size === 0;
