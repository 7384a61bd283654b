/** Words of the interface: each key stands in one area, or one would silently take the place of the other. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinAreas } from '../../src/i18n/areas.ts';
import * as english from '../../src/i18n/en/index.ts';
import * as chinese from '../../src/i18n/zh-hans/index.ts';
import { translatorFor } from '../../src/i18n/translator.ts';

describe('words of the interface', () => {
  it('no key stands in two areas', () => {
    expect(() => joinAreas({ study: { title: 'Study' }, trial: { title: 'Trial' } })).toThrow('two areas');
    expect(Object.keys(joinAreas(english)).length).toBeGreaterThan(500);
  });
  it.each([
    ['en', english],
    ['zh-hans', chinese],
  ])('every file of %s is listed', (language, areas) => {
    const files = readdirSync(`src/i18n/${language}`).filter((file) => file !== 'index.ts');
    expect(Object.keys(areas)).toHaveLength(files.length);
  });
  it('one of a thing is said in its own form', () => {
    const { t } = translatorFor('en');
    expect(t('count.pooled', { n: 1 })).toBe('1 analysis that puts studies together');
    expect(t('count.pooled', { n: 0 })).toBe('0 analyses that put studies together');
    expect(t('count.studies')).toBe('{n} entries');
  });
});
