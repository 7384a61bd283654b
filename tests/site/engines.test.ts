/** What search engines and chats are told of the site: lists of pages, titles, cards, structured data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page, pages, pagesOf, site, type BuiltPage } from './site.ts';

const locales = ['en', 'zh-hans', 'zh-hant'];
const isListed = ({ $ }: BuiltPage): boolean => $('meta[name="robots"][content="noindex"]').length === 0;
const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const meta = ({ $ }: BuiltPage, name: string): string =>
  $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? '';

type Thing = Record<string, unknown> & { '@type': string };
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && '@type' in value;
const thingsOf = ({ $ }: BuiltPage): Thing[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((element): unknown => JSON.parse($(element).text()))
    .filter(isThing);

describe('lists of pages', () => {
  it('robots.txt leads to the sitemap, and the sitemap to one file a locale', () => {
    expect(read('robots.txt')).toContain('Sitemap: http://localhost:4321/sitemap.xml');
    for (const locale of locales) expect(read('sitemap.xml')).toContain(`/sitemap-${locale}.xml</loc>`);
  });
  it.each(locales)('%s: every page that may be listed stands in it once, with its twins, and no other', (locale) => {
    const addresses = [...read(`sitemap-${locale}.xml`).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    const wanted = pagesOf(locale)
      .filter(isListed)
      .map(({ path }) => path);
    expect(addresses.toSorted()).toEqual(wanted.toSorted());
    expect(wanted.length).toBeGreaterThan(200);
    const twins = read(`sitemap-${locale}.xml`).match(/hreflang="/g) ?? [];
    expect(twins.length).toBe(wanted.length * 4);
  });
  it('comparisons of one, moved pages and matches without a study are not listed; those with one are', () => {
    expect(isListed(page('/en/compare/houkin-2024/'))).toBe(false);
    expect(isListed(page('/404.html'))).toBe(false);
    const matches = pagesOf('en').filter(({ path }) => /\/match\/.+/.test(path));
    const [listed, not] = [matches.filter(isListed).length, matches.filter((one) => !isListed(one)).length];
    expect(listed).toBeGreaterThan(20);
    expect(not).toBeGreaterThan(0);
  });
});

describe('titles and descriptions', () => {
  it.each([
    ['en', 65],
    ['zh-hans', 30],
    ['zh-hant', 30],
  ] as const)('%s: titles have at most %i letters', (locale, most) => {
    for (const { $, path } of pagesOf(locale).filter(isListed))
      expect($('head > title').text().length, path).toBeLessThanOrEqual(most);
  });
  it('no two listed pages of a locale share a description', () => {
    for (const locale of locales) {
      const told = Map.groupBy(pagesOf(locale).filter(isListed), (built) => meta(built, 'description'));
      const twice = [...told.values()].filter((same) => same.length > 1).map((same) => same.map(({ path }) => path));
      expect(twice).toEqual([]);
    }
  });
});

describe('a link that is sent', () => {
  it('has title, words, address and language on every page', () => {
    for (const locale of locales)
      for (const built of pagesOf(locale)) {
        for (const name of ['og:title', 'og:description', 'og:site_name', 'og:image:alt'])
          expect(meta(built, name), `${built.path} ${name}`).not.toBe('');
        expect(meta(built, 'og:url')).toBe(built.$('link[rel="canonical"]').attr('href'));
        expect(built.$('meta[property="og:locale:alternate"]').length).toBe(2);
        expect(meta(built, 'og:image')).toMatch(new RegExp(`/cards/${locale}/.+\\.png$`));
      }
  });
  it('finds signs of the site in every size, and a manifest in its language', () => {
    const png = (file: string): number => readFileSync(join(site, file)).readUInt32BE(16);
    expect([
      png('icon-192.png'),
      png('icon-512.png'),
      png('icon-maskable-512.png'),
      png('apple-touch-icon.png'),
    ]).toEqual([192, 512, 512, 180]);
    expect(readFileSync(join(site, 'favicon.ico')).subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]));
    for (const locale of locales) {
      const href = page(`/${locale}/`).$('link[rel="manifest"]').attr('href') ?? '';
      expect(JSON.parse(read(href))).toMatchObject({ start_url: `/${locale}/`, scope: '/' });
      // A shared text never stands in an address.
      expect(JSON.parse(read(href))).toMatchObject({
        share_target: { action: `/${locale}/check/`, method: 'POST' },
      });
    }
    expect(read('manifest.zh-hant.webmanifest')).toContain('幹細胞');
  });
});

describe('structured data', () => {
  it('is of these types, says its context, and holds no empty value', () => {
    const types = new Set<string>();
    const holes = (value: unknown): boolean =>
      value === '' || value === null || (typeof value === 'object' && Object.values(value).some(holes));
    for (const built of pages)
      for (const thing of thingsOf(built)) {
        types.add(thing['@type']);
        expect(thing['@context'], built.path).toBe('https://schema.org');
        expect(holes(thing), `${built.path} ${JSON.stringify(thing).slice(0, 200)}`).toBe(false);
      }
    expect([...types].toSorted()).toEqual(['BreadcrumbList', 'ClaimReview', 'Dataset', 'MedicalWebPage', 'WebSite']);
  });
  it('a study: its paper with authors, and the trial with its number', () => {
    const [study] = thingsOf(page('/zh-hant/studies/houkin-2024/'));
    expect(study).toMatchObject({
      '@type': 'MedicalWebPage',
      inLanguage: 'zh-Hant',
      about: {
        '@type': 'MedicalTrial',
        identifier: ['NCT02961504'],
        trialDesign: expect.arrayContaining(['https://schema.org/RandomizedTrial']),
      },
      citation: { '@type': 'MedicalScholarlyArticle', sameAs: expect.stringContaining('https://doi.org/') },
    });
    expect(study).toHaveProperty('citation.author.0.familyName', 'Houkin');
  });
  it('an animal or a vote is never told as a trial', () => {
    for (const id of ['nurown-adcom-2023', 'fda-nurown-2023', 'als-on-chip-2025'])
      for (const built of pagesOf('en').filter(({ path }) => path === `/en/studies/${id}/`))
        expect(thingsOf(built)[0]).not.toHaveProperty('about');
  });
  it('an article: each claim that was checked, at its place in the page; what could not be checked has no review', () => {
    const built = page('/en/articles/stroke-future/');
    const reviews = thingsOf(built).filter((thing) => thing['@type'] === 'ClaimReview');
    expect(reviews.length).toBeGreaterThan(10);
    for (const review of reviews) {
      const { hash } = new URL(String(review['url']));
      expect(built.$(`[id="${hash.slice(1)}"]`).length, hash).toBe(1);
      expect(review).toMatchObject({
        claimReviewed: expect.stringMatching(/./),
        author: { '@type': 'Organization' },
        itemReviewed: { '@type': 'Claim', author: { '@type': 'Organization' } },
        reviewRating: { bestRating: 2, worstRating: 1, alternateName: expect.stringMatching(/source/) },
      });
    }
  });
  it('the way to a page is told as it is shown', () => {
    for (const built of pagesOf('en').filter(({ $ }) => $('nav.breadcrumb').length > 0)) {
      const way = thingsOf(built).find((thing) => thing['@type'] === 'BreadcrumbList');
      const shown = built
        .$('nav.breadcrumb a')
        .toArray()
        .map((link) => new URL(built.$(link).attr('href') ?? '', 'http://localhost:4321').pathname);
      const told = Array.isArray(way?.['itemListElement']) ? way['itemListElement'] : [];
      expect(
        told.slice(0, -1).map((item: { item: string }) => new URL(item.item).pathname),
        built.path,
      ).toEqual(shown);
    }
  });
  it('the site with its search, and the data with its files', () => {
    expect(thingsOf(page('/en/'))[0]).toHaveProperty(
      'potentialAction.target.urlTemplate',
      expect.stringContaining('/en/search/?q={query}'),
    );
    const [data] = thingsOf(page('/en/data/'));
    expect(data).toMatchObject({
      '@type': 'Dataset',
      license: expect.stringContaining('by/4.0'),
      // Search engines take a description of 50 to 5,000 letters.
      description: expect.stringMatching(/^.{50,5000}$/),
      keywords: expect.arrayContaining(['Cerebral palsy']),
    });
    const files = Array.isArray(data?.['distribution']) ? data['distribution'] : [];
    expect(files.length).toBe(6);
    for (const { contentUrl } of files) expect(read(new URL(contentUrl).pathname).length).toBeGreaterThan(100);
  });
});

it('llms.txt and security.txt lead to pages that exist', () => {
  const links = [...read('llms.txt').matchAll(/\]\((http[^)]+)\)/g)].map(([, url = '']) => new URL(url).pathname);
  expect(links.length).toBeGreaterThan(10);
  for (const path of links)
    expect(read(path.endsWith('/') ? `${path}index.html` : path).length, path).toBeGreaterThan(100);
  expect(read('.well-known/security.txt')).toMatch(/^Contact: .+\nExpires: \d{4}-/);
});
