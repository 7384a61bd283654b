/** Every page of the built site: languages, links, titles, ids, what it loads and how much. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addresses, page, pages, pagesOf, site, textWithout } from './site.ts';

const locales = { en: 'en', 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant' } as const;
const contract = [
  '',
  'studies/',
  'timeline/',
  'articles/',
  'glossary/',
  'match/',
  'search/',
  'methods/',
  'about/',
  'contribute/',
  'topics/',
  'measures/',
  'harms/',
  'trials/',
  'changes/',
  'sheet/',
];

describe('routes', () => {
  for (const locale of Object.keys(locales)) {
    it(`${locale}: every route of the contract exists`, () => {
      const kinds = [
        'conditions/cerebral-palsy/',
        'conditions/stroke/',
        'conditions/als/',
        'cells/umbilical-cord-blood/',
        'sources/bone-marrow/',
        'studies/finch-edmondson-2025/',
        'timeline/stroke/',
        'timeline/neural-stem-progenitor/',
        'articles/cp-2025-review/',
        'topics/reading-a-study/',
        'measures/gmfm-66/',
        'harms/only/death/',
        'harms/only/stroke/',
        'trials/only/children/',
        'changes/only/label-moved/',
        'sheet/finch-edmondson-2025/',
      ];
      expect([...contract, ...kinds].filter((path) => !addresses.has(`/${locale}/${path}`))).toEqual([]);
    });
  }
  it('every page exists in all three locales at the same path', () => {
    const paths = Object.keys(locales).map((locale) =>
      pagesOf(locale)
        .map(({ path }) => path.slice(locale.length + 1))
        .toSorted(),
    );
    expect(paths[0]?.length).toBeGreaterThan(100);
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[2]).toEqual(paths[0]);
  });
  it('the first page lets the reader choose and does not send anybody anywhere', () => {
    const { $ } = page('/');
    expect(
      $('a')
        .toArray()
        .map((a) => $(a).attr('href')),
    ).toEqual(['/en/', '/zh-hans/', '/zh-hant/']);
    expect($('meta[http-equiv="refresh"], script').length).toBe(0);
  });
});

describe('language', () => {
  for (const [locale, lang] of Object.entries(locales)) {
    it(`${locale} pages say that they are ${lang}, and name their twins`, () => {
      for (const { $, path } of pagesOf(locale)) {
        expect($('html').attr('lang'), path).toBe(lang);
        const twins = $('link[rel="alternate"][hreflang]')
          .toArray()
          .map((link) => $(link).attr('hreflang'));
        expect(twins, path).toEqual(['en', 'zh-Hans', 'zh-Hant', 'x-default']);
        const here = new URL($(`link[hreflang="${lang}"]`).attr('href') ?? '').pathname;
        expect(here, path).toBe(path);
      }
    });
  }
  it('Traditional pages hold no character that is Simplified only, outside what keeps its script', () => {
    const onlySimplified = /[脑细试验证进对说这样从发关过还疗应们数]/;
    for (const built of pagesOf('zh-hant')) {
      // What stands in 「」 may be quoted as an article printed it; content is held to that by a rule of its own.
      const text = textWithout(built, '[data-keep-script], script').replace(/「[^」]*」/g, '');
      expect(onlySimplified.exec(text)?.[0], built.path).toBeUndefined();
    }
  });
  it('the page for dead addresses speaks each script', () => {
    const { $ } = page('/404.html');
    expect($('li[lang="zh-Hans"]').text()).toContain('干细胞');
    expect($('li[lang="zh-Hant"]').text()).toContain('幹細胞');
    expect($('li[lang="zh-Hant"]').text()).not.toMatch(/干细胞|页|从/);
  });
  it('Simplified pages hold no character that is Traditional only, outside what keeps its script', () => {
    const onlyTraditional = /[腦細試驗證進對說這樣從發關過還療應們數]/;
    // What an article printed in Traditional script may be quoted in claims, as it stood; the editor knows ids by all names.
    const quoting = '[data-keep-script], script, #editor-data, .claim dd, .claim ~ ul, section > ul, section > p';
    for (const built of pagesOf('zh-hans')) {
      expect(onlyTraditional.exec(textWithout(built, quoting))?.[0], built.path).toBeUndefined();
    }
  });
});

describe('titles and ids', () => {
  it('no two pages of a locale share a title or a description, and none is empty', () => {
    for (const locale of Object.keys(locales)) {
      const titles = pagesOf(locale).map(({ $ }) => $('head > title').text());
      const twice = titles.filter((title, i) => titles.indexOf(title) !== i);
      expect(twice).toEqual([]);
      for (const { $, path } of pagesOf(locale))
        expect($('meta[name="description"]').attr('content'), path).toBeTruthy();
    }
  });
  it('every page has one h1, and no id stands twice', () => {
    for (const { $, path } of pages) {
      expect($('h1').length, path).toBe(1);
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id'));
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        path,
      ).toEqual([]);
    }
  });
  it('a study’s heading and title name the same question', () => {
    const { $ } = page('/en/studies/houkin-2024/');
    expect($('meta[property="og:title"]').attr('content')).toBe($('h1').text());
    expect($('head > title').text()).toMatch(/TREASURE|Japan|stroke/i);
  });
});

describe('links', () => {
  it('lead to a page and an id that exist, or to another site by https', () => {
    const dead: string[] = [];
    const ids = new Map(
      pages.map(({ path, $ }) => [
        path,
        new Set(
          $('[id]')
            .toArray()
            .map((element) => $(element).attr('id')),
        ),
      ]),
    );
    for (const { $, path } of pages) {
      for (const element of $('a[href], link[href], form[action]').toArray()) {
        const href = $(element).attr('href') ?? $(element).attr('action') ?? '';
        const url = new URL(href, `http://localhost:4321${path}`);
        if (url.host !== 'localhost:4321') {
          if (url.protocol !== 'https:') dead.push(`${path} → ${href}`);
        } else if (!addresses.has(url.pathname)) dead.push(`${path} → ${href}`);
        else if (url.hash !== '' && !ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))))
          dead.push(`${path} → ${href} (no such id)`);
      }
    }
    expect(dead).toEqual([]);
  });
});

describe('what a page loads', () => {
  it('nothing comes from another host', () => {
    for (const { $, path } of pages) {
      for (const element of $(
        'script[src], img[src], iframe, link[rel="stylesheet"], link[rel="icon"], source[src]',
      ).toArray()) {
        const address = $(element).attr('src') ?? $(element).attr('href') ?? '';
        expect(new URL(address, 'http://localhost:4321').host, path).toBe('localhost:4321');
      }
    }
  });
  it('a study page needs at most 40 KB compressed and 10 requests, with everything it loads', () => {
    for (const { $, path, html } of pages.filter((candidate) => /\/studies\/.+/.test(candidate.path))) {
      const loaded = $('link[rel="stylesheet"], link[rel="icon"], script[src]')
        .toArray()
        .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
      const bytes = [Buffer.from(html), ...loaded.map((file) => readFileSync(join(site, file)))].reduce(
        (sum, file) => sum + gzipSync(file).length,
        0,
      );
      expect(bytes, path).toBeLessThanOrEqual(40 * 1024);
      expect(loaded.length + 1, path).toBeLessThanOrEqual(10);
    }
  });
  it('only pages that answer what a reader asks or gives load a script file', () => {
    const withScript = pages.filter(({ $ }) => $('script[src]').length > 0).map(({ path }) => path);
    const wanted = Object.keys(locales).flatMap((locale) =>
      ['check', 'compare', 'contribute', 'contribute/study', 'match', 'offline', 'search'].map(
        (name) => `/${locale}/${name}/`,
      ),
    );
    expect(withScript.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('mark-up', () => {
  it('no asterisks of emphasis and no holes are left in the text', () => {
    for (const built of pages) {
      expect(textWithout(built, 'script, pre'), built.path).not.toMatch(/\*\*|\{[a-z]+\}|undefined|\[object|NaN|TODO/);
    }
  });
});
