/** Match and comparison as they were built: counts that agree with the data, and no way that ends. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addresses, page, pagesOf } from './site.ts';

type StudyJson = {
  id: string;
  record: string;
  species: string;
  title?: string;
  conditions: string[];
  cell: { type: string };
  route: string[];
  design: string;
  related?: string[];
};
const { studies }: { studies: StudyJson[] } = JSON.parse(readFileSync('dist/data/studies.json', 'utf8'));
const controlled = ['randomised-controlled', 'crossover-rct', 'non-randomised-controlled', 'cohort'];
const pooled = /meta-analysis|systematic-review/;
const own = studies.filter(
  ({ record, species, design }) => record === 'study' && species === 'human' && !pooled.test(design),
);
const wishes = pagesOf('en').filter(({ path }) => /^\/en\/match\/./.test(path));
/** Links of a page's main part to studies, in order, each once. */
const studyLinks = (path: string, within = 'main'): string[] => {
  const { $ } = page(path);
  const hrefs = $(within)
    .find('a.title')
    .toArray()
    .map((link) => /\/studies\/([^/]+)\//.exec($(link).attr('href') ?? '')?.[1] ?? '');
  return [...new Set(hrefs)];
};

describe('match', () => {
  it('has a page for each combination, and stays below 500 of them in a language', () => {
    expect(wishes.length).toBeGreaterThan(100);
    expect(wishes.length).toBeLessThan(500);
    const cells = new Set(own.map(({ cell }) => cell.type).filter((id) => id !== 'none'));
    const routes = new Set(own.flatMap(({ route }) => route).filter((id) => id !== 'not-stated'));
    const main = ['cerebral-palsy', 'stroke', 'als'];
    const used = own.filter(({ conditions }) => conditions.some((id) => main.includes(id)));
    const missing = main.flatMap((condition) =>
      [...cells]
        .filter((cell) => used.some((study) => study.cell.type === cell))
        .flatMap((cell) => [
          `/en/match/${condition}/${cell}/`,
          ...[...routes]
            .filter((route) => used.some((study) => study.route.includes(route)))
            .map((route) => `/en/match/${condition}/${cell}/${route}/`),
        ]),
    );
    expect(missing.filter((path) => !addresses.has(path))).toEqual([]);
  });
  it('counts what the data hold: controlled studies of exactly this, for each condition, cell and route', () => {
    let tested = 0;
    for (const { path, $ } of wishes) {
      const [, condition = '', cell = '', route] = /match\/([^/]+)\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
      // Narrower kinds of cell and condition are counted in the unit tests; here those without any.
      if (!['cerebral-palsy', 'als'].includes(condition) || cell === 'mesenchymal-stromal' || cell === '') continue;
      const exact = own.filter(
        (study) =>
          study.conditions.includes(condition) &&
          (cell === 'any' || study.cell.type === cell) &&
          (route === undefined || study.route.includes(route)),
      );
      const n = exact.filter(({ design }) => controlled.includes(design)).length;
      const said = n === 0 ? '^We hold no record of a controlled study' : `^${n} controlled stud(y|ies)`;
      expect($('main .lead').text(), path).toMatch(new RegExp(`${said} of exactly this`));
      const listed = studyLinks(path, 'section:has(h2:contains("Exactly this"))');
      expect(listed.toSorted(), path).toEqual(exact.map(({ id }) => id).toSorted());
      tested += 1;
    }
    expect(tested).toBeGreaterThan(50);
  });
  it('never offers another condition as near, and shows no study without its verdict', () => {
    const conditionsOf = new Map(studies.map(({ id, conditions }) => [id, conditions]));
    for (const { path, $ } of wishes) {
      const condition = path.split('/')[3] ?? '';
      for (const id of studyLinks(path)) expect(conditionsOf.get(id), `${path} ${id}`).toContain(condition);
      for (const item of $('.entry-list > li').toArray()) expect($(item).find('[data-verdict]').length, path).toBe(1);
    }
  });
  it('says in words what differs in each study that is near', () => {
    const { $ } = page('/en/match/als/umbilical-cord-blood/intrathecal/');
    expect($('main .lead').text()).toContain('We hold no record of a controlled study of exactly this');
    expect($('main .lead').text()).toMatch(/nearest: \d+, which differ in cell type/);
    const near = $('section:has(h2:contains("Nearest"))');
    expect(near.find('h3').first().text().trim()).toBe('Other cell type');
    for (const item of near.find('li').toArray())
      expect($(item).text()).toMatch(/Cell type: .+, not Umbilical cord blood cells/);
  });
  it('can be walked by plain links from match/ to every page of it', () => {
    const seen = new Set<string>();
    const queue = ['/en/match/'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { $ } = page(path);
      for (const link of $('main a[href*="/match/"]').toArray())
        queue.push(($(link).attr('href') ?? '').replace(/#.*$/, ''));
    }
    expect(wishes.filter(({ path }) => !seen.has(path)).map(({ path }) => path)).toEqual([]);
  });
  it('keeps the links where its form does not show', () => {
    const { $ } = page('/en/match/');
    expect($('#match-form').attr('hidden')).toBeDefined();
    expect($('main a[href="/en/match/stroke/"]').length).toBe(1);
  });
});

describe('comparison', () => {
  const pairs = pagesOf('en').filter(({ path }) => path.includes('--vs--'));
  it('has a column for each study in people and for none in animals', () => {
    for (const { id, record, species } of studies) {
      const built = addresses.has(`/en/compare/${id}/`);
      if (record === 'study' && species === 'human') expect(built, id).toBe(true);
      if (record === 'preclinical' || record === 'news-case' || record === 'regulatory') expect(built, id).toBe(false);
    }
  });
  it('sets pairs side by side, with the control group before the treated and signs at every result', () => {
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.length).toBeLessThanOrEqual(40);
    for (const { path, $ } of pairs) {
      expect($('.compare thead th').length, path).toBe(3);
      for (const row of $('.compare tbody tr').toArray()) {
        expect($(row).find('th[scope="row"]').length, path).toBe(1);
        expect($(row).find('td').length, path).toBe(2);
      }
      for (const result of $('.result').toArray()) {
        const text = $(result).text();
        if (text.includes('With cells:')) {
          expect(text.indexOf('Without cells:'), path).toBeGreaterThanOrEqual(0);
          expect(text.indexOf('Without cells:'), path).toBeLessThan(text.indexOf('With cells:'));
        }
        expect($(result).find('.sign').length, path).toBe(2);
      }
    }
  });
  it('is reached from the pages of both studies of a pair', () => {
    for (const { path } of pairs) {
      const [a = '', b = ''] = (path.split('/')[3] ?? '').split('--vs--');
      for (const id of [a, b])
        expect(page(`/en/studies/${id}/`).$(`a[href="${path}"]`).length, `${id} ${path}`).toBe(1);
    }
  });
  it('a column holds the rows of the table, in its order', () => {
    const { $ } = page('/zh-hant/compare/houkin-2024/');
    const rows = $('#compare-column dt')
      .toArray()
      .map((name) => $(name).text());
    const pair = page('/zh-hant/compare/hess-2017--vs--houkin-2024/');
    const names = pair
      .$('.compare tbody th')
      .toArray()
      .map((name) => pair.$(name).text());
    expect(rows).toEqual(names);
  });
});

describe('citations', () => {
  it('stand as three files for each record with a title, linked from its page, with a span for reference managers', () => {
    for (const { id, title } of studies) {
      const { $ } = page(`/zh-hans/studies/${id}/`);
      const files = ['ris', 'bib', 'json'].map((format) => `/data/citations/${id}.${format}`);
      for (const file of files) {
        expect(addresses.has(file), file).toBe(title !== undefined);
        expect($(`a[href="${file}"]`).length, file).toBe(title === undefined ? 0 : 1);
      }
      const span = $('span.Z3988').attr('title');
      expect(span === undefined, id).toBe(title === undefined);
      const fields = new URLSearchParams(span);
      if (title)
        expect(fields.get('rft.atitle') ?? fields.get('rft.title'), id).toBe(title.replace(/\s+/g, ' ').trim());
    }
  });
});
