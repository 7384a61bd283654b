/** Language of parts on the built pages. */
import { expect, it } from 'vitest';
import { markForeignRuns } from '../../src/i18n/foreign-runs.ts';
import { localeInfo, locales } from '../../src/i18n/locales.ts';
import { page, pagesOf } from './site.ts';

it('no words of another language stand on a page without their language', () => {
  for (const locale of locales) {
    const { script } = localeInfo[locale];
    const bare = pagesOf(locale).filter(({ html }) => markForeignRuns(html, script) !== html);
    expect(bare.map(({ path }) => path)).toEqual([]);
  }
  // A claim that quotes a slip of the print, and a journal below a Chinese record.
  expect(page('/en/articles/stroke-nsc/').$('main dd span[lang^="zh"]').length).toBeGreaterThan(0);
  expect(page('/zh-hant/studies/yu-2025/').$('main span[lang="en"]').length).toBeGreaterThan(0);
});
