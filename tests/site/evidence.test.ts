/** What must never happen on a page about evidence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { page, pages } from './site.ts';

type StudyJson = {
  id: string;
  record: string;
  species: string;
  basis: string[];
  outcomes: { id: string; source: string; treated?: object; control?: object }[];
  certainty: { track: string; level: number | null; reasons: string[] };
  verdict: string;
  url: Record<string, string>;
};
const { studies }: { studies: StudyJson[] } = JSON.parse(readFileSync('dist/data/studies.json', 'utf8'));
const {
  claims,
}: {
  claims: {
    article: string;
    entry: string;
    id: string;
    study: string | null;
    verdict: string;
    said: Record<string, string>;
    found: Record<string, string>;
    url: Record<string, string>;
  }[];
} = JSON.parse(readFileSync('dist/data/claims.json', 'utf8'));

describe('study pages', () => {
  it('carry their answer, their facts and a row of harms, whatever kind of record they are', () => {
    for (const { id } of studies)
      for (const locale of ['en', 'zh-hans', 'zh-hant']) {
        const { $ } = page(`/${locale}/studies/${id}/`);
        expect($('[data-part="answer"]').length, id).toBe(1);
        expect($('[data-part="answer"] [data-verdict]').length, id).toBe(1);
        expect($('[data-part="answer"] .sure').text().trim().length, id).toBeGreaterThan(3);
        expect($('[data-part="facts"]').length, id).toBe(1);
        expect($('[data-part="facts"] [data-row="harms"]').length, id).toBeGreaterThan(0);
      }
  });
  it('come in the order in which they are read: answer, facts, meaning, story, results, harms, doubts, source', () => {
    for (const { id } of studies) {
      const { html } = page(`/en/studies/${id}/`);
      const places = [
        'data-part="answer"',
        'data-part="facts"',
        'What this means for us',
        'id="story"',
        'id="results"',
        'id="harms"',
        'id="doubts"',
        'id="source"',
      ].map((part) => html.indexOf(part));
      expect(places, id).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0], id).toBeGreaterThan(0);
    }
  });
  it('show direction and certainty beside every outcome, and the control group before the treated', () => {
    for (const { id, outcomes } of studies) {
      const { $ } = page(`/en/studies/${id}/`);
      const folds = $('.outcome > .inside');
      expect(folds.length, id).toBe(outcomes.length);
      for (const fold of folds.toArray()) {
        expect($(fold).find('.signs .sign').length, id).toBe(2);
        const names = $(fold)
          .find('.pairs dt')
          .toArray()
          .map((name) => $(name).text());
        const [without, with_] = [names.indexOf('Without cells'), names.indexOf('With cells')];
        if (with_ !== -1) expect(without, `${id}: ${names.join()}`).toBeLessThan(with_);
        if (with_ !== -1) expect(without, `${id}: a treated group alone`).not.toBe(-1);
      }
      const heads = $('[data-part="facts"] thead th')
        .toArray()
        .map((head) => $(head).text().trim());
      if (heads.length === 3) expect(heads.slice(1), id).toEqual(['Without cells', 'With cells']);
    }
  });
  it('never set figures of animals, votes, plans or reports of harm in a box of with and without', () => {
    for (const { id, verdict } of studies) {
      const compares = ['better', 'perhaps-better', 'no-difference', 'worse', 'unclear'];
      if (compares.includes(verdict) || verdict === 'no-result-yet' || verdict === 'retracted') continue;
      expect(page(`/en/studies/${id}/`).$('[data-part="facts"] thead th').length, `${id} ${verdict}`).not.toBe(3);
    }
  });
  it('never show an animal as a person: the line above the question names the species, and the label says so', () => {
    for (const { id, species, certainty } of studies.filter((study) => !['human', 'none'].includes(study.species))) {
      expect(certainty.track, id).toBe('not-in-people');
      const { $ } = page(`/en/studies/${id}/`);
      expect($('.meta').first().text(), id).toMatch(/Mice|Rats|Rabbits|Pigs|Sheep|Monkeys|laboratory/);
      expect($('[data-part="answer"]').text(), id).toContain('Not in people');
      expect($('.meta').first().text(), `${id} counts people`).not.toMatch(/\d+ (people|children|adults)/);
      expect(species).not.toBe('human');
    }
  });
  it('say of a study without a control group that it had none, whatever P value it prints', () => {
    const { $ } = page('/en/studies/akhlaghpasand-2025/');
    const without = $('.outcome .pairs div:has(dt:contains("Without cells")) dd')
      .toArray()
      .map((cell) => $(cell).text().trim());
    expect(without.length).toBeGreaterThan(3);
    expect([...new Set(without)]).toEqual(['no control group']);
    expect($('[data-part="without-cells"]').length).toBe(1);
  });
  it('mark every figure that is known from an article only', () => {
    const seedOnly = studies.flatMap(({ id, outcomes }) =>
      outcomes.filter(({ source }) => source === 'seed').map((outcome) => [id, outcome.id] as const),
    );
    expect(seedOnly.length).toBeGreaterThan(0);
    for (const [id, outcome] of seedOnly)
      expect(page(`/en/studies/${id}/`).$(`[id="outcome-${outcome}"]`).text()).toContain(
        'figure known from the article only',
      );
    for (const { id } of studies.filter(({ basis }) => basis.join() === 'seed'))
      expect(page(`/zh-hans/studies/${id}/`).$('.notice').length, id).toBe(1);
  });
});

describe('published data', () => {
  it('has a page behind every study and every claim', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const { url } of studies)
      for (const address of Object.values(url)) expect(paths.has(new URL(address).pathname), address).toBe(true);
    for (const { url } of claims) {
      const { pathname, hash } = new URL(url['zh-hant'] ?? '');
      expect(page(pathname).$(`[id="${hash.slice(1)}"]`).length, hash).toBe(1);
    }
  });
  it('has both sides of every claim in every language', () => {
    expect(claims.length).toBeGreaterThan(100);
    for (const { id, said, found } of claims)
      for (const locale of ['en', 'zh-hans', 'zh-hant'])
        expect([said[locale], found[locale]].every(Boolean), id).toBe(true);
  });
  it('describes every field that it holds', () => {
    const {
      resources,
    }: { resources: { name: string; schema: { fields: { name: string; description: string }[] } }[] } = JSON.parse(
      readFileSync('dist/data/datapackage.json', 'utf8'),
    );
    const names = (name: string): Set<string> =>
      new Set(resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name));
    for (const study of studies) expect(Object.keys(study).filter((key) => !names('studies').has(key))).toEqual([]);
    for (const claim of claims) expect(Object.keys(claim).filter((key) => !names('claims').has(key))).toEqual([]);
    for (const { schema } of resources)
      for (const { description } of schema.fields) expect(description.length).toBeGreaterThan(3);
  });
  it('has a CSV with one line per study and the columns that are described', () => {
    const [header = '', ...lines] = readFileSync('dist/data/studies.csv', 'utf8')
      .trim()
      .split(/\n(?=[a-z0-9-]+,)/);
    expect(header.trim().split(',')).toContain('certainty_level');
    expect(lines.length).toBe(studies.length);
  });
  it('holds every study of the content, by its facts', () => {
    for (const { id } of studies) {
      const text = readFileSync(`content/studies/${id}/en.mdx`, 'utf8');
      const facts: { participants: unknown; primary_endpoint: unknown } = parse(
        text.slice(4, text.indexOf('\n---', 4)),
      );
      const study = studies.find((candidate) => candidate.id === id);
      expect(study).toMatchObject({ participants: facts.participants, primary_endpoint: facts.primary_endpoint });
    }
  });
});
