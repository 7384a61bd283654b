/** Pictures of effects on the built pages: never alone, never of animals, never without the numbers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { page, pages, pagesOf } from './site.ts';

type StudyJson = {
  id: string;
  outcomes: { id: string; source: string; treated?: object; control?: object; estimate?: number }[];
  certainty: { track: string };
};
const { studies }: { studies: StudyJson[] } = JSON.parse(readFileSync('dist/data/studies.json', 'utf8'));
const drawnOn = (id: string, locale = 'en') => page(`/${locale}/studies/${id}/`).$('.outcome > .inside:has(figure)');
const drawnStudies = studies.filter(({ id }) => drawnOn(id).length > 0);

describe('pictures on study pages', () => {
  it('are there for a good part of the studies, at most three outcomes each', () => {
    expect(drawnStudies.length).toBeGreaterThan(15);
    for (const { id } of drawnStudies) expect(drawnOn(id).length, id).toBeLessThanOrEqual(3);
    for (const id of ['finch-edmondson-2025', 'houkin-2024', 'gu-2020', 'lv-2023', 'akhlaghpasand-2025'])
      expect(drawnStudies.map((study) => study.id)).toContain(id);
  });
  it('stand with the result that they draw, below its figures, direction and certainty', () => {
    for (const { id } of drawnStudies) {
      const { $ } = page(`/en/studies/${id}/`);
      for (const fold of drawnOn(id).toArray()) {
        const order = $(fold)
          .find('.pairs, .signs, figure')
          .toArray()
          .map((element) => element.tagName);
        expect(order.slice(0, 3), id).toEqual(['dl', 'p', 'figure']);
        expect($(fold).find('.signs .sign').length, id).toBe(2);
      }
    }
  });
  it('carry the mark of a figure that is known from an article only', () => {
    const marked = drawnStudies.flatMap(({ id, outcomes }) =>
      outcomes
        .filter(
          ({ source, id: outcome }) => source === 'seed' && drawnOn(id).find(`#picture-${outcome}-title`).length > 0,
        )
        .map((outcome) => [id, outcome.id] as const),
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const [id, outcome] of marked)
      expect(drawnOn(id).has(`#picture-${outcome}-title`).text(), id).toContain('figure known from the article only');
  });
  it('are never drawn of animals or announcements', () => {
    const off = studies.filter(({ certainty }) => certainty.track !== 'ladder');
    expect(off.length).toBeGreaterThan(10);
    for (const { id } of off) expect(page(`/en/studies/${id}/`).$('svg[role="img"], figure').length, id).toBe(0);
  });
});

describe('every picture', () => {
  const pictures = pages.flatMap(({ $, path }) =>
    $('figure.picture')
      .toArray()
      .map((element) => ({ $, path, figure: $(element) })),
  );
  it('states what it found and is read aloud: by a description, or row by row', () => {
    expect(pictures.length).toBeGreaterThan(100);
    for (const { path, figure } of pictures) {
      const drawing = figure.find('.drawing');
      const named = drawing.attr('role') === 'img' ? drawing : figure;
      expect(figure.find(`#${named.attr('aria-labelledby')}`).text().length, path).toBeGreaterThan(10);
      // Rows with links are read one by one; any other picture is one thing with a description.
      if (named === drawing)
        expect(figure.find(`#${drawing.attr('aria-describedby')}`).text().length, path).toBeGreaterThan(20);
      else expect(drawing.find('.row [role="img"][aria-label]').length, path).toBe(drawing.find('.row').length);
    }
  });
  it('has the numbers behind it as a table with headed rows and columns', () => {
    for (const { $, path, figure } of pictures) {
      const table = figure.find('details table');
      const columns = table.find('thead th[scope="col"]').length;
      expect(columns, path).toBeGreaterThan(2);
      expect(table.find('tbody tr').length, path).toBeGreaterThan(figure.find('.row').length > 0 ? 0 : 1);
      for (const row of table.find('tbody tr').toArray()) {
        expect($(row).find('th[scope="row"]').length, path).toBe(1);
        expect($(row).children().length, path).toBe(columns);
        for (const cell of $(row).children().toArray()) expect($(cell).text().trim(), path).not.toBe('');
      }
    }
  });
  it('never states an effect without its certainty', () => {
    for (const { path, figure } of pictures) expect(figure.find('figcaption').text(), path).toMatch(/certainty|把握/i);
  });
  it('needs no legend: the control group comes first', () => {
    for (const { id } of drawnStudies) {
      for (const { $ } of ['en', 'zh-hans'].map((locale) => page(`/${locale}/studies/${id}/`))) {
        for (const figure of $('.outcome figure').toArray()) {
          const numbers = $(figure).find('table').text();
          const [without, with_] = numbers.includes('Without')
            ? ['Without cells', 'With cells']
            : ['未用细胞', /(?<!未)用细胞/];
          expect(numbers.search(without ?? ''), id).toBeLessThan(numbers.search(with_ ?? ''));
        }
      }
    }
  });
  it('adds nothing to the search index', () => {
    for (const { path, figure } of pictures) expect(figure.attr('data-pagefind-ignore'), path).toBeDefined();
  });
});

describe('studies side by side', () => {
  it('stand on the page of cerebral palsy with a label per row and a link to each study, and nowhere without a comparison', () => {
    for (const locale of ['en', 'zh-hans', 'zh-hant']) {
      const { $ } = page(`/${locale}/conditions/cerebral-palsy/`);
      const forests = $('#side-by-side figure.picture').toArray();
      expect(forests.length).toBeGreaterThan(0);
      for (const figure of forests) {
        const rows = $(figure).find('tbody tr');
        expect(rows.length).toBeGreaterThan(0);
        expect($(figure).find('.row .name').first().text()).toMatch(/\d/);
        expect($(figure).find('.row a').length).toBe(rows.length);
        for (const row of rows.toArray()) {
          expect($(row).find('th a').attr('href')).toMatch(new RegExp(`^/${locale}/studies/`));
          expect($(row).find('td').last().text()).not.toBe('');
        }
      }
    }
    const measures = pagesOf('en').filter(({ path }) => path.startsWith('/en/measures/') && path !== '/en/measures/');
    const withForest = measures.filter(({ $ }) => $('figure.picture').length > 0).map(({ path }) => path);
    expect(withForest).toContain('/en/measures/gmfm-66/');
    expect(withForest.length).toBeLessThan(measures.length / 2);
  });
});
