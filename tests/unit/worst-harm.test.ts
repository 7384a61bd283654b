/** One line of harm beside each result: both groups, deaths first, and never silent. */
import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/evidence/form.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { worstHarm } from '../../src/phrases/worst-harm.ts';
import { catalog } from '../own-catalog.ts';

const { studies } = catalog;
const en = translatorFor('en');
const lineOf = (id: string) => {
  const study = studies.get(id);
  return study && worstHarm(study.facts, en);
};

describe('the worst harm of a study in one line', () => {
  it('tells the deaths of both groups, the group without cells first', () => {
    expect(lineOf('cudkowicz-2022')).toBe('Deaths: without cells 4 of 94 · with cells 10 of 95');
  });
  it('is written in Chinese as it is read there', () => {
    const study = studies.get('cudkowicz-2022');
    expect(study && worstHarm(study.facts, translatorFor('zh-hans'))).toBe(
      '死亡：未用细胞 94 人中 4 人 · 用细胞 95 人中 10 人',
    );
  });
  it('says so where nothing was counted, and stands for every study that followed people', () => {
    expect(lineOf('gu-2020')).toBe('Deaths and serious harm: not counted in what we read');
    const followed = [...studies.values()].filter(({ facts }) =>
      ['trial', 'pooled', 'uncontrolled'].includes(formOf(facts)),
    );
    expect(followed.length).toBeGreaterThan(50);
    for (const { facts } of followed) expect(worstHarm(facts, en), facts.id).toBeTruthy();
  });
});
