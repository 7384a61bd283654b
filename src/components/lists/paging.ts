/** Long lists are cut into pages, so that a phone can open them and a build can hold them. */
import { locales } from '../../i18n/locales.ts';

/** Studies on one page of a list; a page of this length has about 30 KB, compressed. */
export const studiesPerPage = 100;
/** Events on one page of a timeline. */
export const eventsPerPage = 300;
/** Changes on one page of theirs; most lie folded. */
export const changesPerPage = 300;

/** The pages of a list; at least one, so that an empty list has a page that says so. */
export function pagesOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Address of a page below that of its list: nothing for the first, `page/2/` for the second. */
export const pagePath = (number: number): string => (number === 1 ? '' : `page/${number}/`);

/** The number of the page on which the item at `index` stands; the first page is 1. */
export const pageOf = (index: number, size: number): number => Math.floor(index / size) + 1;

/**
 * For `getStaticPaths` of a route `[...page]`: every page of a list in every locale, with what else the route needs.
 * `below` is the part of the list that they show, such as `only/controlled`.
 */
export function pagedPaths<P extends Record<string, string>, T>(
  length: number,
  size: number,
  params: P,
  props: T,
  below?: string,
) {
  return pagesOf(Array.from({ length }), size).flatMap((_, i) =>
    locales.map((locale) => ({
      params: {
        ...params,
        locale,
        page: [below, i === 0 ? undefined : `page/${i + 1}`].filter(Boolean).join('/') || undefined,
      },
      props: { ...props, locale, number: i + 1 },
    })),
  );
}
