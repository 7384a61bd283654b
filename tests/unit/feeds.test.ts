/** The feeds: two forms of one model, and nothing that a reader must not be shown without. */
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { feedConditions, feedOf, jsonFeed, rssFeed, type Feed } from '../../src/outputs/feeds.ts';
import { catalog } from '../own-catalog.ts';

const feed = (lines: string[], title = 'A trial'): Feed => ({
  title: 'Stroke',
  description: 'News',
  home: 'https://example.org/en/changes/only/stroke/',
  lang: 'en',
  items: [
    {
      id: 'https://example.org/en/changes/#a--added',
      url: 'https://example.org/en/studies/a/',
      title,
      lines,
      date: new Date('2024-03-02'),
      lang: 'en',
    },
  ],
});

describe('feeds', () => {
  it('JSON Feed 1.1 has what the form demands', () => {
    const made = jsonFeed(feed(['One.', 'Two.']), 'https://example.org/feeds/stroke.en.json');
    expect(made).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://example.org/feeds/stroke.en.json',
      items: [
        {
          id: 'https://example.org/en/changes/#a--added',
          url: 'https://example.org/en/studies/a/',
          content_text: 'One.\nTwo.',
          date_published: '2024-03-02T00:00:00.000Z',
        },
      ],
    });
  });
  it('RSS 2.0 has what the form demands', () => {
    const $ = load(rssFeed(feed(['One.', 'Two.']), 'https://example.org/feeds/stroke.en.xml'), { xml: true });
    expect($('rss').attr('version')).toBe('2.0');
    expect($('channel > title, channel > link, channel > description').length).toBe(3);
    expect($('item > pubDate').text()).toBe('Sat, 02 Mar 2024 00:00:00 GMT');
    expect($('item > description').text()).toBe('<p>One.</p><p>Two.</p>');
  });
  it('any text comes back as it went in, and never as mark-up', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[^\x20-\uD7FF\uE000-\uFFFD]/.test(value));
    fc.assert(
      fc.property(text, text, (line, title) => {
        const $ = load(rssFeed(feed([line], title), 'https://example.org/'), { xml: { decodeEntities: true } });
        expect($('item > title').text()).toBe(title);
        expect(load($('item > description').text(), {}, false)('p').text()).toBe(line);
      }),
    );
  });
  it('characters that XML forbids are left out', () => {
    expect(rssFeed(feed(['a\u0000b\u000Bc\uFFFEd']), 'https://example.org/')).toContain('&lt;p&gt;abcd&lt;/p&gt;');
  });
});

describe('feeds of this site', () => {
  const feeds = [undefined, ...feedConditions(catalog)].flatMap((item) =>
    locales.map((locale) =>
      feedOf({
        translator: translatorFor(locale),
        catalog,
        item,
        url: (path) => `/${locale}/${path}`,
        convert: (text) => text,
      }),
    ),
  );
  it('tell of the newest change first, each once and under a title of its own', () => {
    for (const { items, title } of feeds) {
      expect(items.length, title).toBeGreaterThan(0);
      const days = items.map(({ date }) => date.getTime());
      expect(days, title).toEqual(days.toSorted((a, b) => b - a));
      for (const key of ['id', 'title'] as const)
        expect(new Set(items.map((item) => item[key])).size, title).toBe(items.length);
    }
  });
  it('say first what changed, and are named apart', () => {
    for (const { items } of feeds) for (const { lines } of items) expect(lines[0]?.length).toBeGreaterThan(3);
    const english = feeds.filter(({ lang }) => lang === 'en').map(({ title }) => title);
    expect(new Set(english).size).toBe(english.length);
  });
});
