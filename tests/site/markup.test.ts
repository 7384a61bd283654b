/** Valid HTML on every page. A file of its own: it takes as long as all others together, and runs beside them. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { page, pages, pagesOf } from './site.ts';

/** The elements of a page’s main part without its words and addresses: what the validity of mark-up depends on. */
const skeleton = (html: string): string =>
  [
    ...html
      .slice(html.indexOf('<main'), html.indexOf('</main>'))
      .replace(/<script[^>]*>.*?<\/script>/gs, '')
      .matchAll(/<\/?[a-z][^\s>]*/g),
  ].join('');

describe('mark-up', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Astro writes `<!doctype html>` and void elements in its own, valid, way.
        'doctype-style': 'off',
        'void-style': 'off',
        // Long lines and white space at line ends come from compression.
        'no-trailing-whitespace': 'off',
        // A title carries the study's question and the site's name; search engines cut it where they like.
        'long-title': 'off',
        // Several boxes of one name are several values of one filter.
        'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
        // A registry number is no telephone number.
        'tel-non-breaking': 'off',
        // The one inline style sets the order of the cascade before any file is read.
        'no-inline-style': 'off',
        // `aria-label` on sections that scroll, and on navigation, is what the role wants.
        'aria-label-misuse': 'off',
        // `<ol class="links">` keeps its role where list style is none.
        'no-redundant-role': 'off',
      },
    });
    const faults: string[] = [];
    // Traditional pages are Simplified ones with other letters; the next test holds them to that.
    for (const { path, html } of pages.filter((built) => !built.path.startsWith('/zh-hant/'))) {
      const report = await validator.validateString(html);
      for (const result of report.results)
        for (const { line, ruleId, message } of result.messages) faults.push(`${path}:${line} ${ruleId} ${message}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
  it('of Traditional pages is that of the Simplified ones', () => {
    for (const { path, html } of pagesOf('zh-hant'))
      expect(skeleton(html), path).toBe(skeleton(page(path.replace('/zh-hant/', '/zh-hans/')).html));
  });
});
