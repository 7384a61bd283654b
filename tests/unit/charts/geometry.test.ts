/** What holds for every picture, whatever the figures: nothing outside the frame, control first, two shapes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArmFigures, GroupMeansData } from '../../../src/charts/group-means/data.ts';
import { groupMeansChart } from '../../../src/charts/group-means/words.ts';
import type { TimeSeriesData } from '../../../src/charts/time-series/data.ts';
import { timeSeriesChart } from '../../../src/charts/time-series/words.ts';
import { iconArrayOf } from '../../../src/charts/icon-array/data.ts';
import { iconPaths, iconsOf } from '../../../src/charts/icon-array/geometry.ts';
import { iconArrayChart } from '../../../src/charts/icon-array/words.ts';
import type { ChartLayout } from '../../../src/charts/layout.ts';
import type { Outcome } from '../../../src/schema/outcome.ts';
import {
  anyFacts,
  anyOutcome,
  better,
  expectSound,
  figure,
  people,
  point,
  translators,
  smallest,
} from './arbitrary.ts';
import { chartFor, marksOf } from './records.ts';

const group = (withStart: boolean): fc.Arbitrary<ArmFigures> =>
  fc.record({ people, start: withStart ? point : fc.constant(undefined), end: point });
const arms: fc.Arbitrary<GroupMeansData> = fc
  .constantFrom('change' as const, 'score' as const, 'median' as const, 'before-after' as const)
  .chain((kind) =>
    fc.record({
      figure: fc.constant(kind),
      unit: fc.constantFrom('points' as const, 'percentage points' as const, '%' as const, undefined),
      control: fc.oneof(
        group(kind === 'before-after'),
        fc.constantFrom('no-control-group' as const, 'control-not-read' as const),
      ),
      treated: group(kind === 'before-after'),
      other: fc.option(group(kind === 'before-after'), { nil: undefined }),
      scale: fc.constantFrom([0, 48] as const, [26, 130] as const, undefined),
      better,
      smallest: smallest.map(
        (found) => found && { kind: found[0], low: found[1], high: found[1] + found[2], population: undefined },
      ),
    }),
  );
const texts = (picture: ChartLayout): string[] =>
  picture.flatMap((piece) => (piece.kind === 'words' || piece.kind === 'key' ? [piece.text] : []));

describe('both groups on one axis', () => {
  it('stay in the frame, with the control group named first', () => {
    fc.assert(
      fc.property(arms, (data) => {
        for (const translator of translators) {
          const { picture, table } = groupMeansChart(data, anyFacts, anyOutcome, 'x', translator, 'Third');
          expectSound(picture);
          const names = texts(picture);
          const [without, with_] = [translator.t('study.without'), translator.t('study.with')];
          const at = (name: string): number =>
            names.findIndex((words) => words === name || words.startsWith(`${name} ·`));
          expect(at(without)).toBeGreaterThanOrEqual(0);
          expect(at(with_)).toBeGreaterThan(at(without));
          // A third group has its name, in the picture and in the numbers.
          expect(at('Third') > at(with_)).toBe(data.other !== undefined);
          expect(table.rows.map(([name]) => name)).toEqual([without, with_, ...(data.other ? ['Third'] : [])]);
        }
      }),
    );
  });
  it('keep the order of the figures from left to right', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        fc.pre(Math.abs(a.value - b.value) > 5);
        const data: GroupMeansData = {
          figure: 'score',
          unit: 'points',
          control: { people: 1, start: undefined, end: a },
          treated: { people: 1, start: undefined, end: b },
          other: undefined,
          scale: undefined,
          better: 'higher',
          smallest: undefined,
        };
        const { picture } = groupMeansChart(data, anyFacts, anyOutcome, 'x', translators[0]);
        const [without, with_] = marksOf(picture).flatMap((mark) => (mark.kind === 'point' ? [mark] : []));
        if (without?.of !== 'control' || with_?.of !== 'treated') throw new Error('the control group comes first');
        expect(Math.sign(with_.x - without.x)).toBe(Math.sign(b.value - a.value));
      }),
    );
  });
  it('draw a change from nothing, as long as it is', () => {
    const marks = marksOf(chartFor('gu-2020', 'gmfm-12-months', 'en').picture);
    const zero = marks.find((mark) => mark.kind === 'line' && mark.look === 'zero');
    const [without, with_] = marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : []));
    if (zero?.kind !== 'line' || !without || !with_) throw new Error('marks are missing');
    expect([without.group, with_.group]).toEqual(['control', 'treated']);
    expect([without.x1, with_.x1]).toEqual([zero.x1, zero.x1]);
    // 36.8 to 64.526 points.
    expect((with_.x2 - with_.x1) / (without.x2 - without.x1)).toBeCloseTo(64.526 / 36.8, 6);
  });
});

describe('of 100 people', () => {
  it('there are 100 icons in each group, as many filled as the share translators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (of100) => {
        const icons = iconsOf(of100);
        expect(icons.length).toBe(100);
        expect(icons.filter(({ filled }) => filled).length).toBe(of100);
        expect(new Set(icons.map(({ x, y }) => `${x} ${y}`)).size).toBe(100);
      }),
    );
  });
  it('the picture holds two arrays of 100, whatever the counts', () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(share, share, ([n, a], [m, b]) => {
        const outcome: Outcome = {
          ...anyOutcome,
          kind: 'proportion',
          control: { n, events: Math.round(a * n) },
          treated: { n: m, events: Math.round(b * m) },
        };
        const data = iconArrayOf(outcome);
        if (!data) throw new Error('both shares are known');
        for (const translator of translators) {
          const { picture, desc } = iconArrayChart(data, anyFacts, outcome, 'x', translator);
          const [hundreds] = picture.flatMap((piece) => (piece.kind === 'hundreds' ? [piece] : []));
          const [without, with_] = hundreds?.groups ?? [];
          if (!without || !with_) throw new Error('both groups are drawn');
          const icons = ({ group, of100 }: typeof without, start: RegExp): number =>
            Object.values(iconPaths(group, of100)).reduce((sum, d) => sum + (d.match(start)?.length ?? 0), 0);
          // A square is drawn with `h`, a circle with arcs: two shapes, so that grey and print tell them apart.
          expect(icons(without, /M[^a]*?h[^-]/g)).toBe(100);
          expect(icons(with_, /M[^h]*?a/g)).toBe(100);
          expect(desc).not.toContain('-0');
        }
      }),
    );
  });
  it('a third group has an array and a name of its own', () => {
    const three: Outcome = {
      ...anyOutcome,
      kind: 'proportion',
      control: { n: 10, events: 1 },
      treated: { n: 10, events: 2 },
      other: { n: 10, events: 3 },
    };
    const data = iconArrayOf(three);
    const chart = data && iconArrayChart(data, anyFacts, three, 'x', translators[0], 'Third');
    if (!chart) throw new Error('all shares are known');
    expect(chart.desc).toContain('Third: 30 of 100');
    expect(chart.table.rows.map(([name]) => name)).toEqual(['Without cells', 'With cells', 'Third']);
    const [hundreds] = chart.picture.flatMap((piece) => (piece.kind === 'hundreds' ? [piece] : []));
    expect(hundreds?.groups.map(({ group, of100 }) => [group, of100])).toEqual([
      ['control', 10],
      ['treated', 20],
      ['other', 30],
    ]);
  });
  it('never rounds some to none or almost all to all in words', () => {
    const few: Outcome = {
      ...anyOutcome,
      kind: 'proportion',
      control: { n: 1000, events: 1 },
      treated: { n: 1000, events: 999 },
    };
    const data = iconArrayOf(few);
    const desc = data && iconArrayChart(data, anyFacts, few, 'x', translators[0]).desc;
    expect(desc).toContain('Without cells: fewer than 1 of 100');
    expect(desc).toContain('With cells: more than 99 of 100');
  });
});

describe('a course', () => {
  it('stays in its strips, and its two last figures never stand in each other', () => {
    const moments = fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(moments, fc.array(figure, { minLength: 16, maxLength: 16 }), (days, values) => {
        const data: TimeSeriesData = {
          figure: 'change',
          unit: 'points',
          moments: days
            .toSorted((a, b) => a - b)
            .map((day, i) => ({
              days: day,
              count: day,
              unit: 'day',
              timepoint: `${day} days`,
              control: values[i] ?? 0,
              treated: values[i + 8] ?? 0,
            })),
        };
        for (const translator of translators) {
          const { picture } = timeSeriesChart(data, anyFacts, anyOutcome, 'x', translator);
          expectSound(picture);
          const [first, second] = marksOf(picture).flatMap((mark) =>
            mark.kind === 'text' && mark.look === 'value' ? [mark.y] : [],
          );
          expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThanOrEqual(1.8);
        }
      }),
    );
  });
  it('draws the control group as squares on a broken line, the treated one as circles on a whole one', () => {
    const { picture } = timeSeriesChart(
      {
        figure: 'score',
        unit: undefined,
        moments: [1, 2, 3].map((n) => ({
          days: n,
          count: n,
          unit: 'day',
          timepoint: `${n} days`,
          control: n,
          treated: 2 * n,
        })),
      },
      anyFacts,
      anyOutcome,
      'x',
      translators[0],
    );
    const marks = marksOf(picture);
    const points = (group: string): number => marks.filter((mark) => mark.kind === 'point' && mark.of === group).length;
    const ways = (look: string): number => marks.filter((mark) => mark.kind === 'line' && mark.look === look).length;
    expect([points('control'), points('treated')]).toEqual([3, 3]);
    expect([ways('control-way'), ways('treated-way')]).toEqual([2, 2]);
  });
});
