/** Timelines, filtered lists, the evidence map, feeds and the promise strip, as they were built. */
import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { page, pagesOf } from './site.ts';

const locales = ['en', 'zh-hans', 'zh-hant'] as const;
const main = ['cerebral-palsy', 'stroke', 'als'];
const timelines = locales.flatMap((locale) =>
  pagesOf(locale).filter(({ path }) => path.startsWith(`/${locale}/timeline/`)),
);

describe('the overview of a timeline', () => {
  it('has every event of the list once in each of its two sizes, or once per row', () => {
    for (const { $, path } of timelines) {
      const lines = $('.entry-list > li[id]')
        .toArray()
        .map((line) => `#${$(line).attr('id')}`);
      for (const size of ['narrow', 'wide']) {
        const marks = $(`.overview .${size} svg a`)
          .toArray()
          .map((mark) => $(mark).attr('href') ?? '');
        expect([...new Set(marks)].toSorted(), path).toEqual(lines.toSorted());
      }
    }
  });
  it('every mark is named, and no mark that tells a goal leaves out how sure one can be', () => {
    for (const { $, path } of timelines.filter((built) => built.path.startsWith('/en/'))) {
      for (const mark of $('.overview svg a').toArray()) {
        const name = $(mark).children('title').text();
        expect(name.split(' · ').length, path).toBeGreaterThanOrEqual(4);
        if ($(mark).find('.goal').length > 0)
          expect(name, path).toMatch(/main goal (met|missed) · .*(certainty|Announced|Background|test|people)/);
      }
    }
  });
  it('the drawing has a name and a description that exist', () => {
    for (const { $, path } of timelines)
      for (const drawing of $('.overview svg[role="group"]').toArray())
        for (const id of ($(drawing).attr('aria-labelledby') ?? '').split(' '))
          expect($(`#${id}`).text(), path).not.toBe('');
  });
});

describe('a timeline', () => {
  it('begins with a dated sentence, before any list', () => {
    for (const id of ['', ...main.map((condition) => `${condition}/`)]) {
      const { $ } = page(`/en/timeline/${id}`);
      expect($('h1').next('p.lead').text().trim()).toMatch(/^As last checked on \d+ \w+ 20\d\d, /);
    }
  });
  it('jumps to the latest, the first controlled and the first in people', () => {
    for (const condition of main) {
      const { $ } = page(`/zh-hans/timeline/${condition}/`);
      expect($('nav[aria-label="跳到"] a').length, condition).toBe(3);
    }
  });
  it('ties first figures to the paper that followed, both ways, and says where none followed', () => {
    const { $ } = page('/en/timeline/stroke/');
    const [topline] = $('.tie a')
      .toArray()
      .filter(
        (link) => $(link).attr('href')?.startsWith('#houkin-2024--') && $(link).parent().text().includes('Announced'),
      );
    const back = $($(topline).attr('href') ?? '').find('.tie a');
    expect(back.attr('href')).toBe(`#${$(topline).closest('li').attr('id')}`);
    expect($('#athersys-masters2-2023--interim .tie').text()).toContain('none published');
  });
  it('its table has a line for each event', () => {
    for (const { $, path } of timelines) expect($('details tbody tr').length, path).toBe($('.entry-list > li').length);
  });
});

describe('filters', () => {
  const filters = {
    timeline: ['people', 'controlled', 'missed'],
    studies: ['people', 'controlled', 'missed', 'met', 'announced'],
  };
  it('each link’s count is what its page shows, and the page says where it is', () => {
    for (const locale of locales)
      for (const [list, names] of Object.entries(filters)) {
        const home = page(`/${locale}/${list}/`);
        for (const name of names) {
          const href = `/${locale}/${list}/only/${name}/`;
          const link = home.$(`.tags a[href="${href}"]`);
          const { $, path } = page(href);
          expect($(`a[href="${href}"][aria-current="page"]`).length, path).toBe(1);
          const studies = new Set(
            $('.entry-list a.title')
              .toArray()
              .map((title) => $(title).attr('href')),
          );
          expect(link.text(), path).toContain(`${studies.size}`);
        }
      }
  });
  it('the list of missed goals holds nothing but missed goals, the list of met ones no announcement', () => {
    const missed = page('/en/studies/only/missed/');
    expect(missed.$('.entry-list > li').length).toBeGreaterThan(5);
    for (const line of missed.$('.entry-list > li').toArray())
      expect(missed.$(line).find('[data-verdict]').attr('data-verdict')).not.toMatch(/better/);
    const met = page('/en/studies/only/met/');
    for (const line of met.$('.entry-list > li').toArray()) {
      expect(met.$(line).find('[data-verdict]').attr('data-verdict')).not.toMatch(/no-result-yet|no-difference|worse/);
    }
  });
  it('are kept out of the search, which has filters of its own', () => {
    for (const built of [page('/en/studies/only/met/'), page('/en/timeline/only/people/')])
      expect(built.$('[data-pagefind-body]').length).toBe(0);
  });
});

describe('the evidence map', () => {
  it('has a list per condition, and says of every empty cell that no record is held', () => {
    const { $ } = page('/en/match/');
    expect($('.map section').length).toBe(3);
    for (const line of $('.map li').toArray()) {
      const text = $(line).text();
      expect(/\d+ (with a control group|announced)/.test(text) !== text.includes('we hold no record'), text).toBe(true);
    }
  });
  it('every count leads to a page with as many studies, or to the search with parameters that it offers', () => {
    const search = page('/en/search/');
    {
      const { $ } = page('/en/match/');
      const links = $('.map li a').toArray();
      expect(links.length).toBeGreaterThan(10);
      for (const link of links) {
        const { pathname, searchParams } = new URL($(link).attr('href') ?? '', 'http://localhost');
        if (pathname.startsWith('/en/match/')) {
          const [, controlled, without] = /(\d+) with a control group, (\d+) without/.exec($(link).text()) ?? [];
          const exact = page(pathname).$('h2:contains("Exactly this")').parent().find('.entry-list > li').length;
          expect(exact, pathname).toBe(Number(controlled) + Number(without));
        } else {
          expect(searchParams.size).toBe(3);
          for (const [name, value] of searchParams)
            expect(search.$(`input[name="${name}"][value="${value}"]`).length, `${name}=${value}`).toBe(1);
        }
      }
    }
  });
});

describe('feeds', () => {
  const files = readdirSync('dist/feeds');
  it('there is one per condition, locale and form, and the timeline names them', () => {
    const wanted = ['all', ...main].flatMap((id) =>
      locales.flatMap((locale) => ['json', 'xml'].map((form) => `${id}.${locale}.${form}`)),
    );
    expect(files.toSorted()).toEqual(wanted.toSorted());
    for (const locale of locales)
      for (const id of main) {
        const { $ } = page(`/${locale}/timeline/${id}/`);
        const hrefs = $('link[rel="alternate"][type]')
          .toArray()
          .map((link) => $(link).attr('href'));
        expect(hrefs).toEqual([`/feeds/${id}.${locale}.xml`, `/feeds/${id}.${locale}.json`]);
      }
  });
  type Item = { id: string; title: string; content_text: string; date_published: string };
  const read = (id: string, locale: string): { language: string; items: Item[] } =>
    JSON.parse(readFileSync(`dist/feeds/${id}.${locale}.json`, 'utf8'));
  it('every item says which way and how sure, and leads to its line', () => {
    for (const id of main) {
      const { items } = read(id, 'en');
      expect(items.length).toBeGreaterThan(10);
      for (const item of items) {
        const { pathname, hash } = new URL(item.id);
        expect(item.content_text).toMatch(/^Direction: \S/m);
        expect(item.content_text).toMatch(/^Certainty: \S/m);
        expect(page(pathname).$(`[id="${hash.slice(1)}"]`).length, item.id).toBe(1);
      }
    }
  });
  it('newest first, and nothing that lies ahead', () => {
    for (const id of main) {
      const dates = read(id, 'zh-hans').items.map((item) => Date.parse(item.date_published));
      expect(Math.max(...dates)).toBeLessThanOrEqual(Date.now());
      dates.slice(1).forEach((date, i) => expect(date).toBeLessThanOrEqual(dates[i] ?? 0));
    }
  });
  it('animals are told apart, and Traditional feeds are in Traditional script', () => {
    const animals = read('all', 'en').items.filter(({ content_text }) =>
      /^In a word: Not in people/m.test(content_text),
    );
    for (const { id, content_text } of animals) expect(content_text, id).toMatch(/^Tested in: (?!People)/im);
    for (const id of main) {
      const text =
        readFileSync(`dist/feeds/${id}.zh-hant.json`, 'utf8') + readFileSync(`dist/feeds/${id}.zh-hant.xml`, 'utf8');
      expect(text).not.toMatch(/[脑细试验证进对说这样从发关过还疗应们数]/);
      expect(text).toMatch(/[腦細試驗]/);
    }
  });
  it('both forms hold the same items', () => {
    for (const file of files.filter((name) => name.endsWith('.xml'))) {
      const $ = load(readFileSync(`dist/feeds/${file}`, 'utf8'), { xml: true });
      const json: { items: Item[] } = JSON.parse(readFileSync(`dist/feeds/${file.replace('.xml', '.json')}`, 'utf8'));
      expect(
        $('item > guid')
          .toArray()
          .map((guid) => $(guid).text()),
      ).toEqual(json.items.map(({ id }) => id));
    }
  });
});

describe('from the goal to the headline', () => {
  it('two or three steps, the second with whether the goal was met, before the claims', () => {
    const strips = pagesOf('en').filter(({ $ }) => $('.promise').length > 0);
    expect(strips.length).toBeGreaterThan(20);
    for (const { $, path } of strips) expect([2, 3], path).toContain($('.promise > li').length);
    const { $, html } = page('/en/studies/houkin-2024/');
    expect($('.promise > li').eq(1).text()).toContain('Main goal: missed');
    expect(html.indexOf('class="promise"')).toBeLessThan(html.indexOf('class="claim"'));
  });
  it('a headline in another script keeps it', () => {
    const headlines = pagesOf('zh-hant').flatMap(({ $ }) =>
      $('.promise cite[data-keep-script]')
        .toArray()
        .map((cite) => $(cite).text()),
    );
    expect(headlines.filter((headline) => /[脑细试验]/.test(headline)).length).toBeGreaterThan(0);
  });
  it('rats have none', () => expect(page('/en/studies/yu-2025/').$('.promise').length).toBe(0));
});
