/** Valid HTML on every page. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { page, pages, pagesOf } from './site.ts';
import { skeleton } from './skeleton.ts';

/** Answers for every page with what was worked out for the first; each time anew it is a fifth of the whole. */
class SameForAll extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(...asked: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#config ??= super.getConfigFor(...asked);
    return this.#config;
  }
}

/** Pages of one skeleton are valid together or not at all: one of them is read. */
const examples = [...Map.groupBy(pages, ({ html }) => skeleton(html)).values()].flatMap(([first]) => first ?? []);

describe('a skeleton', () => {
  const whole = '<p id="a">x</p><label for="a">Age &amp; place</label>';
  it('is the same where words and names of ids alone differ', () => {
    expect(skeleton('<p id="b">y</p><label for="b">年龄 &#39;和地点</label>')).toBe(skeleton(whole));
  });
  it.each([
    ['an id that stands twice', '<p id="a">x</p><label for="a" id="a">Age</label>'],
    ['a reference to another id', '<p id="a">x</p><label for="b">Age</label>'],
    ['an element without words', '<p id="a">x</p><label for="a"> </label>'],
    ['an attribute without a value', '<p id="a">x</p><label for="">Age</label>'],
    ['an attribute more', '<p id="a" hidden>x</p><label for="a">Age</label>'],
    ['another element', '<p id="a">x</p><div for="a">Age</div>'],
    ['a sign that is not escaped', '<p id="a">x</p><label for="a">Age & place</label>'],
    ['a sign of no name', '<p id="a">x</p><label for="a">Age &nosuch; place</label>'],
  ])('tells apart %s', (_, html) => {
    expect(skeleton(html)).not.toBe(skeleton(whole));
  });
});

describe('mark-up', () => {
  it('is valid HTML', async () => {
    const loader = new SameForAll({
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
    const validator = new HtmlValidate(loader);
    const faults: string[] = [];
    for (const { path, html } of examples) {
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
