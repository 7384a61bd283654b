/** Whether a treatment can be had: the product's own papers first, else the answer on the condition. */
import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../src/i18n/translator.ts';
import { accessLine } from '../../src/phrases/access.ts';
import { catalog } from '../own-catalog.ts';

const access = (id: string, locale: 'en' | 'zh-hans' = 'en'): string => {
  const study = catalog.studies.get(id);
  if (!study) throw new Error(`${id} is a record of the site`);
  return accessLine(study, catalog, translatorFor(locale));
};

describe('can it be had?', () => {
  it('names what each place allows of the product', () => {
    expect(access('cudkowicz-2022')).toMatch(/^NurOwn .*United States: application withdrawn, .*2023; .*tested/);
    expect(access('lenzumestrocel-2025', 'zh-hans')).toMatch(/韩国：附条件批准，2014/);
  });
  it('does not take an approval for another disease for one of this', () => {
    expect(access('sanbio-actissima-2019')).toContain('Japan: no approval found');
    expect(access('sanbio-actissima-2019')).not.toContain('on a condition');
  });
  it('falls back to the short answer on the condition', () => {
    expect(access('gu-2020')).toContain('We found no country');
  });
});
