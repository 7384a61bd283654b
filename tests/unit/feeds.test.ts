/** The feeds: two forms of one model, and nothing that a reader must not be shown without. */
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFeed, rssFeed, type Feed } from '../../src/outputs/feeds.ts';

const feed = (lines: string[], title = 'A trial'): Feed => ({
  title: 'Stroke',
  description: 'News',
  home: 'https://example.org/en/timeline/stroke/',
  lang: 'en',
  items: [
    {
      url: 'https://example.org/en/timeline/stroke/#a--published',
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
          id: 'https://example.org/en/timeline/stroke/#a--published',
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
