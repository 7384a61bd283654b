/** From an outcome to what is drawn, and to what must never be drawn. */
import { describe, expect, it } from 'vitest';
import { groupMeansOf } from '../../../src/charts/group-means/data.ts';
import { smallestMark } from '../../../src/charts/group-means/smallest.ts';
import { timeSeriesOf } from '../../../src/charts/time-series/data.ts';
import { differenceOf } from '../../../src/charts/difference/data.ts';
import { iconArrayOf } from '../../../src/charts/icon-array/data.ts';
import { drawingOf, picturesOf } from '../../../src/charts/pictures.ts';
import { betterSide } from '../../../src/evidence/better-side.ts';
import { readDuration } from '../../../src/evidence/duration.ts';
import { smallestChange } from '../../../src/evidence/smallest-change.ts';
import type { Outcome } from '../../../src/schema/outcome.ts';
import { chartFor, knownMeasures, measureFor, outcomeOf, recordOf } from './records.ts';

const of = (study: string, id: string): Outcome => outcomeOf(recordOf(study), id);
const measure = (id: string) => knownMeasures.get(id);

describe('the better side', () => {
  const change = of('gu-2020', 'gmfm-12-months');
  it('is told by the verdict and the larger figure, or by the direction of the scale', () => {
    expect(betterSide(change, undefined)).toBe('higher');
    expect(betterSide({ ...change, favours: 'neither' }, undefined)).toBeUndefined();
    expect(betterSide({ ...change, favours: 'neither' }, measure('gmfm-88'))).toBe('higher');
    expect(betterSide(of('lv-2023', 'sleep-24-months'), measure('sdsc'))).toBe('lower');
  });
  it('is not told where verdict and scale contradict each other', () => {
    expect(betterSide({ ...change, favours: 'control' }, measure('gmfm-88'))).toBeUndefined();
  });
  it('of counts of people is never taken from a scale’s direction', () => {
    const share = of('houkin-2024', 'mrs-2-or-less-90-days');
    expect(measure('mrs')?.direction).toBe('lower_better');
    expect(betterSide(share, measure('mrs'))).toBeUndefined();
    expect(betterSide(of('houkin-2024', 'excellent-90-days'), measure('excellent-outcome'))).toBe('higher');
    expect(betterSide(of('laskowitz-2024', 'mrs-shift-90-days'), measure('mrs'))).toBeUndefined();
  });
  it('of a ratio turns at 1', () => {
    const ratio: Outcome = { ...of('laskowitz-2024', 'mrs-shift-90-days'), estimate: 0.5, favours: 'treatment' };
    expect(betterSide(ratio, undefined)).toBe('lower');
    expect(betterSide({ ...ratio, estimate: 2 }, undefined)).toBe('higher');
    expect(betterSide({ ...ratio, estimate: 1 }, undefined)).toBeUndefined();
  });
});

describe('the smallest change that people notice', () => {
  it('is the outcome’s own where it has one', () => {
    expect(
      smallestChange(recordOf('gu-2020'), { ...of('gu-2020', 'gmfm-12-months'), mid: 3 }, undefined),
    ).toMatchObject({
      kind: 'change',
      low: 3,
      high: 3,
    });
  });
  it('of a scale counts only if people were asked, in the same unit', () => {
    // GMFM-88 has figures from statistics only.
    expect(measure('gmfm-88')?.mcid.length).toBeGreaterThan(0);
    expect(smallestChange(recordOf('gu-2020'), of('gu-2020', 'gmfm-12-months'), measure('gmfm-88'))).toBeUndefined();
    expect(
      smallestChange(recordOf('prasad-2014'), of('prasad-2014', 'barthel-180-days'), measure('barthel-index')),
    ).toMatchObject({
      low: 9.25,
    });
    const weeks: Outcome = { ...of('prasad-2014', 'barthel-180-days'), unit: 'weeks' };
    expect(smallestChange(recordOf('prasad-2014'), weeks, measure('barthel-index'))).toBeUndefined();
  });
  it('of adults after a stroke is not held against children', () => {
    expect(measure('bbs')?.mcid.some(({ patient_anchored }) => patient_anchored)).toBe(true);
    expect(
      smallestChange(recordOf('akhlaghpasand-2025'), of('akhlaghpasand-2025', 'balance-12-months'), measure('bbs')),
    ).toBeUndefined();
  });
  it('as a slower decline is counted from what happened without', () => {
    const facts = recordOf('oh-2018');
    const outcome = of('oh-2018', 'alsfrs-r-4-months');
    const arms = groupMeansOf(facts, outcome, measureFor(outcome));
    expect(arms?.smallest).toMatchObject({ kind: 'slowing', low: 20 });
    const mark = arms && smallestMark(arms);
    expect(mark?.kind).toBe('place');
    expect(mark?.from).toBeCloseTo(-4.67 * 0.8);
    // Where the control group did not decline, there is nothing to be slower than.
    if (arms && typeof arms.control !== 'string')
      expect(
        smallestMark({ ...arms, control: { ...arms.control, end: { value: 2, spread: undefined } } }),
      ).toBeUndefined();
  });
  it('stands on the better side', () => {
    const outcome: Outcome = {
      ...of('lv-2023', 'sleep-24-months'),
      kind: 'mean-change',
      mid: 4,
      treated: { mean: -9 },
      control: { mean: -1 },
    };
    const arms = groupMeansOf(recordOf('lv-2023'), outcome, measure('sdsc'));
    expect(arms && smallestMark(arms)).toMatchObject({ kind: 'place', from: -4, to: -4 });
  });
});

describe('both groups', () => {
  it('show why the control group’s place is empty', () => {
    const alone = (study: string, outcome: Outcome) =>
      groupMeansOf(recordOf(study), outcome, measureFor(outcome))?.control;
    expect(alone('akhlaghpasand-2025', of('akhlaghpasand-2025', 'gmfm-12-months'))).toBe('no-control-group');
    const { control: _, ...treatedOnly } = of('gu-2020', 'gmfm-12-months');
    expect(alone('gu-2020', treatedOnly)).toBe('control-not-read');
    expect(chartFor('akhlaghpasand-2025', 'gmfm-12-months', 'en').desc).toContain(
      'No control group: nobody knows what would have happened anyway.',
    );
  });
  it('are drawn as a change only where the means are known to be changes', () => {
    const outcome = of('oh-2018', 'alsfrs-r-4-months');
    expect(groupMeansOf(recordOf('oh-2018'), outcome, measure('alsfrs-r'))?.figure).toBe('change');
    expect(groupMeansOf(recordOf('oh-2018'), outcome, undefined)).toBeUndefined();
    const positive: Outcome = { ...outcome, treated: { mean: 3 }, control: { mean: 2 } };
    expect(groupMeansOf(recordOf('oh-2018'), positive, measure('alsfrs-r'))).toBeUndefined();
    expect(drawingOf(recordOf('oh-2018'), positive, measure('alsfrs-r'))?.chart).toBe('difference');
  });
  it('are not drawn without the treated group', () => {
    const { treated: _, ...controlOnly } = of('gu-2020', 'gmfm-12-months');
    expect(groupMeansOf(recordOf('gu-2020'), controlOnly, undefined)).toBeUndefined();
  });
});

describe('of 100 people', () => {
  it('rounds to whole people and counts the difference of what is drawn', () => {
    expect(iconArrayOf(of('houkin-2024', 'excellent-90-days'))).toMatchObject({
      control: { of100: 10 },
      treated: { of100: 12 },
      more: 2,
    });
    const chart = chartFor('houkin-2024', 'excellent-90-days', 'en');
    expect(chart.desc).toBe('Without cells: 10 of 100. With cells: 12 of 100. With cells: 2 more of 100.');
    expect(chart.notes[0]).toContain('10 of 102 people (9.8%) without cells, 12 of 104 people (11.5%) with cells');
  });
  it('needs both groups, and a count of people', () => {
    const outcome = of('houkin-2024', 'excellent-90-days');
    const { control: _, ...treatedOnly } = outcome;
    expect(iconArrayOf(treatedOnly)).toBeUndefined();
    expect(iconArrayOf({ ...outcome, kind: 'mean-change' })).toBeUndefined();
    expect(iconArrayOf({ ...outcome, kind: 'count', control: { value: 3 }, treated: { value: 4 } })).toBeUndefined();
  });
});

describe('a course', () => {
  const facts = recordOf('gu-2020');
  it('needs three moments of the same measure in both groups', () => {
    expect(timeSeriesOf(facts, of('gu-2020', 'gmfm-12-months'))?.moments.length).toBe(4);
    expect(timeSeriesOf(facts, of('gu-2020', 'cfa-12-months'))).toBeUndefined();
    const without = facts.outcomes.map(({ control: _, ...outcome }) => outcome);
    expect(timeSeriesOf({ ...facts, outcomes: without }, of('gu-2020', 'gmfm-12-months'))).toBeUndefined();
  });
  it('is left out where two figures stand at one moment', () => {
    const twice = [...facts.outcomes, { ...of('gu-2020', 'gmfm-12-months'), id: 'again' }];
    expect(timeSeriesOf({ ...facts, outcomes: twice }, of('gu-2020', 'gmfm-12-months'))).toBeUndefined();
  });
  it('reads stretches of time', () => {
    expect(readDuration('2 weeks')).toEqual({ days: 14, count: 2, unit: 'week', isRange: false });
    expect(readDuration('6 to 12 months')).toMatchObject({ count: 12, unit: 'month', isRange: true });
    expect(() => readDuration('soon')).toThrow(RangeError);
  });
});

describe('the pictures of a study', () => {
  const idsOf = (id: string): string[] => picturesOf(recordOf(id), knownMeasures).map(({ outcome }) => outcome.id);
  it('begin with the outcome that it is judged by, one per measure, at most three', () => {
    expect(idsOf('gu-2020')).toEqual(['gmfm-12-months', 'cfa-12-months', 'diarrhoea']);
    expect(idsOf('houkin-2024')).toEqual(['excellent-90-days', 'mrs-2-or-less-90-days', 'deaths-90-days']);
  });
  it('show both treated groups of one goal, so that one does not hide the other', () => {
    expect(idsOf('sun-2022')).toEqual(['cord-blood-above-chart', 'cord-tissue-above-chart']);
  });
  it('are none for animals and for announcements', () => {
    expect(idsOf('radiology-250305')).toEqual([]);
    expect(idsOf('lenzumestrocel-2025')).toEqual([]);
  });
  it('leave out what was seen in a part of the people', () => {
    const facts = recordOf('gu-2020');
    const outcomes = facts.outcomes.map((outcome): Outcome =>
      outcome.id === 'cfa-12-months' ? { ...outcome, role: 'subgroup' } : outcome,
    );
    expect(picturesOf({ ...facts, outcomes }, knownMeasures).map(({ outcome }) => outcome.id)).not.toContain(
      'cfa-12-months',
    );
  });
});

describe('a difference', () => {
  it('needs an estimate with its range, above 0 for a ratio', () => {
    const ratio = of('laskowitz-2024', 'mrs-shift-90-days');
    const facts = recordOf('laskowitz-2024');
    expect(differenceOf(facts, ratio, undefined)?.scale).toBe('ratio');
    expect(differenceOf(facts, { ...ratio, ci95: [0, 2] }, undefined)).toBeUndefined();
    const { ci95: _, ...bare } = ratio;
    expect(differenceOf(facts, bare, undefined)).toBeUndefined();
  });
  it('flips the favourable side with the scale', () => {
    const up = chartFor('finch-edmondson-2025', 'gmfm-66-12-months', 'en');
    expect(up.desc).toContain('← better without cells; better with cells →');
    const chart = chartFor('laskowitz-2024', 'mrs-shift-90-days', 'en');
    expect(chart.desc).toContain('← rarer with cells; more often with cells →');
  });
});
