/** The table of filters, and what follows from it. */
import { describe, expect, it } from 'vitest';
import { choicesOfFacet, facetValues, usedValues } from '../../src/evidence/facets.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { byImportance, facetNames, facets } from '../../src/schema/facets.ts';
import { fieldAt } from '../../src/schema/describe.ts';
import { studyFacts } from '../../src/schema/study.ts';
import { filterOptions } from '../../src/search/build/filter-options.ts';
import { catalog } from '../own-catalog.ts';
import { read } from '../query-fixture.ts';
import { madeUp } from '../study-fixture.ts';

const today = '2026-11-22';

describe('the table', () => {
  it('names each filter and each importance once', () => {
    expect(new Set(facetNames).size).toBe(facets.length);
    expect(new Set(facets.map(({ importance }) => importance)).size).toBe(facets.length);
    expect(facetNames.toSorted(byImportance).at(-1)).toBe('id');
  });
  it('takes ids from the list that the schema refers to', () => {
    for (const facet of facets.filter((row) => 'vocabulary' in row)) {
      const { items, references } = fieldAt(studyFacts, facet.field) ?? {};
      const inList = typeof items === 'object' && !Array.isArray(items) ? items['references'] : undefined;
      expect(references ?? inList, facet.name).toBe(`vocabulary/${facet.vocabulary}`);
    }
  });
  it.each(['en', 'zh-hans'] as const)('has words for every value that the search page offers: %s', (locale) => {
    const offered = filterOptions(catalog, translatorFor(locale));
    expect(offered.map(({ name }) => name)).toEqual(facets.filter(({ shown }) => shown).map(({ name }) => name));
    for (const { label, options } of offered) {
      expect(label).not.toBe('');
      expect(options.filter(({ words }) => words === '')).toEqual([]);
    }
    for (const facet of facets.filter((row) => 'words' in row))
      for (const value of choicesOfFacet(facet.name))
        expect(translatorFor(locale).has(`${facet.words}.${value}`), `${facet.words}.${value}`).toBe(true);
  });
});

describe('values', () => {
  it('a narrower condition answers to the broader one, and people of both ages to each', () => {
    const { facts } = madeUp('a', { conditions: ['chronic-stroke'], age_group: 'both' });
    expect(facetValues('condition', facts, catalog, today)).toEqual(['chronic-stroke', 'stroke']);
    expect(facetValues('age', facts, catalog, today)).toEqual(['children', 'adults']);
    expect(facetValues('phase', facts, catalog, today)).toEqual([]);
  });
  it('are counted once a study', () => {
    const counts = usedValues(catalog, today).get('funder') ?? new Map<string, number>();
    expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(catalog.studies.size);
  });
});

describe('who paid', () => {
  it.each([
    ['paid by company', 'company'],
    ['stroke trials funded by a company', 'company'],
    ['公司资助', 'company'],
    ['中风 政府资助', 'public'],
    ['charity funded cerebral palsy', 'foundation'],
  ])('%s', (query, value) => {
    const { named } = read(query, /\p{Script=Han}/u.test(query) ? 'zh-hans' : 'en');
    expect(named.find(({ filter }) => filter === 'funder')?.values).toEqual([value]);
  });
});
