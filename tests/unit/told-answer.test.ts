/** What the check page shows of a study: never a treated group without what is known of the group beside it. */
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { answerData } from '../../src/told/build/answer-data.ts';
import { catalog } from '../told-fixture.ts';

describe.each(locales)('the answer in %s', (locale) => {
  const translator = translatorFor(locale);
  const { studies } = answerData(catalog, translator);
  const figured = (key: 'told.with' | 'told.without' | 'facts.withoutCells'): string =>
    translator.t(key, { figure: '[^;；]+' });
  const treatedLast = new RegExp(`(?:^|${translator.colon}|${translator.semicolon})${figured('told.with')}$`);
  const control = new RegExp(
    [figured('told.without'), figured('facts.withoutCells'), translator.t('study.noControl')].join('|'),
  );

  it('names the group without cells wherever it gives a figure of the other', () => {
    const lines = Object.values(studies).flatMap(({ harms, results }) => [
      ...harms,
      ...results.map(({ text }) => text),
    ]);
    const treated = lines.filter((line) => treatedLast.test(line));
    expect(treated.length).toBeGreaterThan(50);
    expect(treated.filter((line) => !control.test(line))).toEqual([]);
  });

  it('says so where nobody had none, or no figure of them is known', () => {
    const harms = studies['sun-2017']?.harms.join('\n') ?? '';
    expect(harms).toContain(translator.t('study.noFigure'));
  });
});
