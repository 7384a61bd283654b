/** Pages that gather over all records: harms, trials, changes, sheets and feeds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { addresses, page, pagesOf, site } from './site.ts';

const locales = ['en', 'zh-hans', 'zh-hant'] as const;

describe.each(locales)('harms, %s', (locale) => {
  it('show the group without cells before the one with them, and where each was read', () => {
    const { $ } = page(`/${locale}/harms/`);
    const lines = $('[data-part="harms-in-trials"] tbody tr:has(td)').toArray();
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) expect($(line).find('th small').last().text()).not.toBe('');
    expect($('[data-part="harms-in-trials"] .with').length).toBeGreaterThan(20);
  });
  it('keep clinics apart, without a share', () => {
    const { $ } = page(`/${locale}/harms/`);
    const clinics = $('[data-part="harms-in-clinics"]');
    expect(clinics.find('a[href$="/studies/berkowitz-2016/"]').length).toBe(1);
    expect(clinics.find('table, .meter').length).toBe(0);
  });
});

describe('harms', () => {
  it('tell of nobody with a harm what that leaves open', () => {
    const { $ } = page('/en/harms/only/serious/');
    const zero = $('tr:has(a[href$="/studies/sun-2017/"])').text();
    expect(zero).toMatch(/None of 63 had it; that still fits up to about 5 in 100/);
  });
});

describe.each(locales)('trials, %s', (locale) => {
  it('say of each the day and how it was seen, and lead to the live page', () => {
    const { $ } = page(`/${locale}/trials/`);
    const trials = $('[data-trial]').toArray();
    expect(trials.length).toBeGreaterThan(60);
    for (const trial of trials) expect($(trial).find('dl div').length).toBeGreaterThan(4);
    expect($('[data-trial="NCT07118319"] a[href="https://clinicaltrials.gov/study/NCT07118319"]').length).toBe(1);
    expect($('[data-trial="NCT07118319"] a[href$="/studies/xs228-2025/"]').length).toBe(1);
  });
  it('say where none is known for an age', () => {
    expect(page(`/${locale}/trials/`).$('[data-missing]').length).toBeGreaterThan(0);
  });
});

describe.each(locales)('changes, %s', (locale) => {
  it('stand newest first; the home page has the first five of them', () => {
    const { $ } = page(`/${locale}/changes/`);
    const days = $('h2 time')
      .toArray()
      .map((time) => $(time).attr('datetime') ?? '');
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().reverse());
    const linked = (selector: string, of: typeof $): string[] =>
      of(selector)
        .toArray()
        .map((link) => of(link).attr('href') ?? '');
    const home = page(`/${locale}/`).$;
    const newest = linked('.entry-list > li a', $).slice(0, 5);
    expect(linked('.entry-list.compact > li > a', home).slice(0, 5)).toEqual(newest);
  });
  it('have feeds in the head and in sight of every page that they concern', () => {
    for (const path of ['', 'changes/', 'changes/only/als/', 'conditions/als/', 'timeline/', 'timeline/als/']) {
      const { $ } = page(`/${locale}/${path}`);
      const head = $('link[type="application/rss+xml"]').attr('href') ?? '';
      expect(head, path).toContain(path.includes('als') ? `/feeds/als.${locale}` : `/feeds/all.${locale}`);
      expect($(`main a[href="${head}"]`).length, path).toBe(1);
      const { pathname } = new URL(head, 'http://localhost');
      expect(addresses.has(pathname), path).toBe(true);
      const feed = load(readFileSync(join(site, pathname), 'utf8'), { xml: true });
      expect(feed('item').length, path).toBeGreaterThan(3);
    }
  });
});

describe.each(locales)('sheets, %s', (locale) => {
  const sheets = pagesOf(locale).filter(({ path }) => path.startsWith(`/${locale}/sheet/`));
  it('are there for every study, are kept out of search engines and of the search', () => {
    const studies = pagesOf(locale).filter(({ $ }) => $('[data-part="answer"] [data-verdict]').length > 0);
    expect(sheets.length).toBe(studies.length + 1);
    for (const { $, path } of sheets) {
      expect($('meta[name="robots"]').attr('content'), path).toBe('noindex');
      expect($('[data-pagefind-body]').length, path).toBe(0);
    }
  });
  it('speak English beside another language, and carry a code of the address that they print', () => {
    for (const { $, path } of sheets) {
      const english = $('.voices [lang="en"]').length;
      expect(english, path).toBe($('.voices').length);
      expect($('.voices > div').length, path).toBe(locale === 'en' ? english : 2 * english);
      expect($('svg.code').attr('aria-label'), path).toBe($('.sheet footer a').text());
    }
  });
});
