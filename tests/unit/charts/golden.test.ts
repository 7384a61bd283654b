/** Pictures as they must look. Rewritten with UPDATE_GOLDEN=1, after looking at them. */
import { describe, expect, it } from 'vitest';
import { forestsOf } from '../../../src/charts/forest/data.ts';
import { forestChart } from '../../../src/charts/forest/words.ts';
import { timeSeriesOf } from '../../../src/charts/time-series/data.ts';
import { timeSeriesChart } from '../../../src/charts/time-series/words.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { authorYear } from '../../../src/outputs/citation.ts';
import { allFacts, chartFor, expectGolden, knownMeasures, outcomeOf, outside, recordOf } from './records.ts';

const drawn = [
  ['finch-edmondson-2025', 'gmfm-66-12-months'],
  ['houkin-2024', 'excellent-90-days'],
  ['gu-2020', 'gmfm-12-months'],
  ['lv-2023', 'gmfm-88-24-months'],
  ['lv-2023', 'sleep-24-months'],
  ['akhlaghpasand-2025', 'gmfm-12-months'],
  ['sun-2022', 'cord-blood-above-chart'],
  ['oh-2018', 'alsfrs-r-4-months'],
  ['prasad-2014', 'barthel-180-days'],
  ['laskowitz-2024', 'mrs-shift-90-days'],
] as const;

const studies = allFacts.map((facts) => ({ id: facts.id, facts }));
export const palsy = studies.filter(({ facts }) => facts.conditions.includes('cerebral-palsy'));

describe.each(['en', 'zh-hans'] as const)('%s', (locale) => {
  const translator = translatorFor(locale);
  it.each(drawn)('%s, %s', (study, outcome) => {
    const chart = chartFor(study, outcome, locale);
    expect(outside(chart.picture)).toEqual([]);
    expectGolden(`${study}.${outcome}.${locale}`, chart);
  });
  it('the course of Gu 2020', () => {
    const facts = recordOf('gu-2020');
    const course = timeSeriesOf(facts, outcomeOf(facts, 'gmfm-12-months'));
    expect(course?.moments.map(({ timepoint }) => timepoint)).toEqual(['1 month', '3 months', '6 months', '12 months']);
    if (course)
      expectGolden(
        `gu-2020.course.${locale}`,
        timeSeriesChart(course, facts, outcomeOf(facts, 'gmfm-12-months'), 'GMFM-88', translator),
      );
  });
  it('the forests of cerebral palsy', () => {
    const forests = forestsOf(palsy, knownMeasures);
    expect(forests.map(({ key }) => key)).toEqual(['gmfm-66-difference-points', 'gross-movement-standardised']);
    for (const forest of forests) {
      const chart = forestChart(
        forest,
        forest.measure ?? forest.key,
        {
          what: ({ study }) => study.id,
          study: ({ facts }) => authorYear(facts) ?? '',
          href: ({ id }) => `/${id}/`,
        },
        translator,
      );
      expect(outside(chart.picture)).toEqual([]);
      expectGolden(`forest.${forest.key}.${locale}`, chart);
    }
  });
});
