import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagedPaths, pageOf, pagesOf } from '../../src/components/lists/paging.ts';

describe('paging', () => {
  it('cuts a list without losing, doubling or moving anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (items, size) => {
        const pages = pagesOf(items, size);
        expect(pages.flat()).toEqual(items);
        expect(pages.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(pages.at(-1)?.length).toBeLessThanOrEqual(size);
        items.forEach((item, i) => expect(pages[pageOf(i, size) - 1]).toContain(item));
      }),
    );
  });
  it('an empty list has one page; every page exists in every locale, the first at the address of the list', () => {
    expect(pagedPaths(0, 10, {}, {}).map(({ params }) => [params.locale, params.page])).toEqual([
      ['en', undefined],
      ['zh-hans', undefined],
      ['zh-hant', undefined],
    ]);
    const paths = pagedPaths(21, 10, { id: 'stroke' }, { kind: 'list' });
    expect(paths).toHaveLength(9);
    expect(paths.at(-1)).toEqual({
      params: { id: 'stroke', locale: 'zh-hant', page: 'page/3' },
      props: { kind: 'list', locale: 'zh-hant', number: 3 },
    });
  });
});
