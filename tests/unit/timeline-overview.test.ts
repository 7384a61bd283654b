/** The overview drawing of a timeline: what is drawn, and what must never happen in it. */
import fc from 'fast-check';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldRows, otherRow, overviewMarks, type OverviewMark } from '../../src/charts/timeline-overview/data.ts';
import {
  gutter,
  overviewGeometry,
  radiusOf,
  smallest,
  widths,
  type Overview,
} from '../../src/charts/timeline-overview/geometry.ts';
import { goalPath, reach, shapePath } from '../../src/charts/timeline-overview/shapes.ts';
import { eventsOf } from '../../src/evidence/events.ts';
import { madeUp, milestone } from '../study-fixture.ts';

const rows = ['cerebral-palsy', 'stroke', 'als'];
const shapes = ['people', 'animal', 'announcement', 'regulator', 'silence'] as const;

/** What the component draws, without its words. */
function svg({ width, height, years, columns, marks }: Overview): string {
  const path = (name: string, d: string): string => (d === '' ? '' : `<path class="${name}" d="${d}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="#0b5b58">`,
    ...years.map(({ year, y }) => `<path d="M0 ${y}H${width}"/><text x="0" y="${y + 13}">${year}</text>`),
    ...columns.map(({ row, x }) => `<path data-row="${row}" d="M${x.toFixed(1)} 0V${height}"/>`),
    ...marks.map(
      ({ key, x, y, r, shape, goal }) =>
        `<g id="${key}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${path(goal, shapePath(shape, r))}${path('goal', goalPath(goal, shape, r))}</g>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

const studies = [
  madeUp('big-review', {
    record: 'review',
    design: 'meta-analysis',
    conditions: ['cerebral-palsy'],
    participants: { total: 1292 },
    primary_endpoint: { met: 'yes' },
    outcomes: [
      {
        id: 'main',
        role: 'primary',
        kind: 'mean-difference',
        favours: 'treatment',
        rating: 'objective',
        source: 'full-text',
      },
    ],
    milestones: [milestone('published', '2025-05-12')],
  }),
  madeUp('missed', {
    participants: { total: 206 },
    primary_endpoint: { met: 'no' },
    milestones: [
      milestone('started', '2017-11-15'),
      milestone('topline', '2022-05-20'),
      milestone('published', '2024-01-16'),
    ],
  }),
  madeUp('two-conditions', {
    conditions: ['stroke', 'cerebral-palsy'],
    participants: { total: 10 },
    milestones: [milestone('published', '2025')],
  }),
  madeUp('rats', { record: 'preclinical', species: 'rat', participants: { total: 60 }, published: '2025-10-21' }),
  madeUp('vote', { record: 'regulatory', conditions: ['als'], milestones: [milestone('decision', '2023-09-27')] }),
  madeUp('silent', {
    record: 'trial-announcement',
    conditions: ['als'],
    participants: { total: 200 },
    milestones: [milestone('announced', '2023-04'), milestone('completed', '2027-01', true)],
    result_due: '2025-06',
  }),
];
const events = eventsOf(studies, '2026-11-22');
const marks = overviewMarks(events, ({ facts }) => facts.conditions);

describe('what is drawn', () => {
  it.each(['narrow', 'wide'] as const)('is as it was: %s', (size) => {
    const file = `tests/golden/timeline-overview-${size}.svg`;
    const drawn = svg(overviewGeometry(marks, rows, widths[size]));
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync('tests/golden', { recursive: true });
      writeFileSync(file, drawn);
    }
    expect(drawn).toBe(readFileSync(file, 'utf8'));
  });
  it('an event stands in each of its rows', () => {
    expect(marks.filter(({ key }) => key.startsWith('two-conditions')).map(({ row }) => row)).toEqual([
      'stroke',
      'cerebral-palsy',
    ]);
  });
  it('animals are not counted as people', () => {
    expect(marks.find(({ key }) => key === 'rats')).toMatchObject({ shape: 'animal', people: undefined });
  });
  it('people count at the steps of a study, not at what happened around it', () => {
    const milestones = [milestone('event', '2024'), milestone('published', '2025')];
    const study = madeUp('a', { participants: { total: 500 }, milestones });
    const sizes = overviewMarks(eventsOf([study], '2026-11-22'), () => ['stroke']).map(({ people }) => people);
    expect(sizes).toEqual([500, undefined]);
  });
  it('a goal is met or missed when it is told, not when the trial begins', () => {
    const goals = marks.filter(({ key }) => key.startsWith('missed')).map(({ date, goal }) => [date, goal]);
    expect(goals).toEqual([
      ['2024-01-16', 'missed'],
      ['2022-05-20', 'missed'],
      ['2017-11-15', 'none'],
    ]);
  });
  it('a result that is only expected tells no goal', () => {
    const [ahead] = eventsOf(
      [madeUp('a', { primary_endpoint: { met: 'yes' }, milestones: [milestone('published', '2028', true)] })],
      '2026-11-22',
    );
    expect(ahead && overviewMarks([ahead], () => ['stroke'])[0]).toMatchObject({ goal: 'none', expected: true });
  });
  it('a silence has its mark', () => {
    expect(marks.find(({ key }) => key === 'silent--silence')?.shape).toBe('silence');
  });
  it('nothing at all draws nothing', () => {
    expect(overviewGeometry([], [], widths.narrow)).toMatchObject({ height: 0, marks: [], years: [] });
  });
  it('refuses more columns than its largest mark fits into', () => {
    const many = Array.from({ length: 12 }, (_, i) => `row-${i}`);
    expect(() => overviewGeometry(marks, many, widths.narrow)).toThrow(RangeError);
  });
});

describe('size', () => {
  it('area grows with people: 800 have twice the area of 400', () => {
    expect(radiusOf(800) ** 2 / radiusOf(400) ** 2).toBeCloseTo(2);
  });
  it('has a floor and a ceiling', () => {
    expect(radiusOf(undefined)).toBe(smallest);
    expect(radiusOf(1)).toBe(smallest);
    expect(radiusOf(100_000)).toBe(radiusOf(1000));
  });
  it('every shape of one size has the same area', () => {
    const area = (d: string): number => {
      const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      const twice = points.reduce((sum, [x, y], i) => {
        const [x2, y2] = points[(i + 1) % points.length] ?? [x, y];
        return sum + x * y2 - x2 * y;
      }, 0);
      return Math.abs(twice) / 2;
    };
    for (const shape of ['animal', 'announcement', 'regulator'] as const)
      expect(area(shapePath(shape, 10)) / (Math.PI * 100)).toBeCloseTo(1, 2);
  });
});

const mark: fc.Arbitrary<OverviewMark> = fc
  .record({
    year: fc.integer({ min: 2000, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    precise: fc.boolean(),
    row: fc.constantFrom(...rows),
    shape: fc.constantFrom(...shapes),
    people: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
    goal: fc.constantFrom('met' as const, 'missed' as const, 'none' as const),
    expected: fc.boolean(),
  })
  .map(({ year, month, precise, ...rest }) => ({
    ...rest,
    key: '',
    // Only shapes that stand for people are larger than the floor.
    people: rest.shape === 'people' || rest.shape === 'announcement' ? rest.people : undefined,
    date: precise ? `${year}-${String(month).padStart(2, '0')}` : String(year),
  }));
const manyMarks = fc
  .array(mark, { maxLength: 120 })
  .map((list) => list.toSorted((a, b) => b.date.localeCompare(a.date)).map((one, i) => ({ ...one, key: `k${i}` })));
const width = fc.constantFrom(widths.narrow, widths.wide);

describe('whatever the events', () => {
  it('no mark leaves the frame, its column or its year', () => {
    fc.assert(
      fc.property(manyMarks, width, (list, w) => {
        const { height, columns, years, marks: placed } = overviewGeometry(list, rows, w);
        expect(placed.length).toBe(list.length);
        for (const { x, y, r, shape, row, date } of placed) {
          const half = reach(shape, r);
          const column = columns.find((candidate) => candidate.row === row);
          const band = years.find(({ year }) => year === Number(date.slice(0, 4)));
          expect(x - half).toBeGreaterThanOrEqual(Math.max(gutter, column?.x ?? Infinity));
          expect(x + half).toBeLessThanOrEqual(Math.min(w, (column?.x ?? 0) + (column?.width ?? 0)) + 1e-9);
          expect(y - half).toBeGreaterThanOrEqual(band?.y ?? Infinity);
          expect(y + half).toBeLessThanOrEqual(Math.min(height, (band?.y ?? 0) + (band?.height ?? 0)));
        }
      }),
    );
  });
  it('a newer year is always further along the axis, and within a cell newer never stands behind older', () => {
    fc.assert(
      fc.property(manyMarks, width, (list, w) => {
        const { marks: placed } = overviewGeometry(list, rows, w);
        for (const a of placed)
          for (const b of placed) {
            if (a.date.slice(0, 4) > b.date.slice(0, 4)) expect(a.y).toBeLessThan(b.y);
            else if (a.date > b.date && a.row === b.row && a.date.slice(0, 4) === b.date.slice(0, 4))
              expect(a.y < b.y || (a.y === b.y && a.x < b.x)).toBe(true);
          }
      }),
    );
  });
  it('no mark covers another, and each leaves 24 to its neighbour’s middle', () => {
    fc.assert(
      fc.property(manyMarks, width, (list, w) => {
        const { marks: placed } = overviewGeometry(list, rows, w);
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) {
            const apart = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) + 1e-9;
            expect(apart).toBeGreaterThanOrEqual(Math.max(24, reach(a.shape, a.r) + reach(b.shape, b.r)));
          }
        });
      }),
    );
  });
  it('the years run without a gap from the newest to the oldest', () => {
    fc.assert(
      fc.property(manyMarks, (list) => {
        const { years } = overviewGeometry(list, rows, widths.narrow);
        years.slice(1).forEach(({ year, y }, i) => {
          const before = years[i];
          expect(year).toBe((before?.year ?? 0) - 1);
          expect(y).toBeCloseTo((before?.y ?? 0) + (before?.height ?? 0));
        });
      }),
    );
  });
  it('folding keeps every event, at most as many rows as asked for, and the fullest rows', () => {
    const order = ['a', 'b', 'c', 'd', 'e', 'f'];
    const folding = fc.array(fc.constantFrom(...order, 'unknown'), { maxLength: 60 });
    fc.assert(
      fc.property(folding, fc.integer({ min: 2, max: 6 }), (list, most) => {
        const before = list.map((row, i) => ({ ...(marks[0] as OverviewMark), key: `k${i}`, row }));
        const folded = foldRows(before, order, most);
        expect(folded.rows.length).toBeLessThanOrEqual(most);
        expect(new Set(folded.marks.map(({ key }) => key)).size).toBe(before.length);
        expect(new Set(folded.marks.map(({ row }) => row))).toEqual(new Set(folded.rows));
        expect(folded.rows.indexOf(otherRow)).toBe(folded.rows.includes(otherRow) ? folded.rows.length - 1 : -1);
        const size = (row: string): number => list.filter((one) => one === row).length;
        const lost = order.filter((row) => size(row) > 0 && !folded.rows.includes(row));
        for (const row of folded.rows.filter((one) => one !== otherRow))
          for (const other of lost) expect(size(row)).toBeGreaterThanOrEqual(size(other));
      }),
    );
  });
});
