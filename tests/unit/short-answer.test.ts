/** The short answer on a condition says what the label of its study says. */
import { describe, expect, it } from 'vitest';
import { gradeStudy } from '../../src/evidence/certainty/grade.ts';
import { en } from '../../src/i18n/en.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { catalog } from '../own-catalog.ts';

const answered = [...catalog.vocabulary.conditions.values()].filter(({ answer }) => answer);

describe('the short answer', () => {
  it('is given for the three conditions', () => {
    expect(answered.map(({ id }) => id)).toEqual(['cerebral-palsy', 'stroke', 'als']);
  });
  it.each(answered)('on $id names the certainty of the study that it rests on', ({ answer }) => {
    const study = catalog.studies.get(answer?.rests_on ?? '');
    const level = study && gradeStudy(study.facts).level;
    if (!answer || !level) throw new Error('The answer rests on a study with a label');
    const short = en[`certainty.short.${level}`].toLowerCase();
    expect(answer.helps.en).toContain(`The certainty is ${short}.`);
    expect(answer.helps['zh-Hans']).toContain(zhHans[`certainty.${level}`]);
  });
});
