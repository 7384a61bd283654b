import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/evidence/events.ts';
import { monthsOverdue } from '../../src/evidence/overdue-results.ts';
import { zeroEventsUpperPercent } from '../../src/evidence/zero-harm.ts';
import { formatDate, formatDuration, formatNumber, formatP, formatSigned } from '../../src/i18n/format.ts';
import { studyFacts } from '../../src/schema/study.ts';
import { readContent } from '../../src/catalog/read.ts';
import { contentWith } from '../content-fixture.ts';

describe('the zero rule', () => {
  it('none of 40 still fits up to 7.5 in 100, none of 30 up to 10', () => {
    expect(zeroEventsUpperPercent(40)).toBe(7.5);
    expect(zeroEventsUpperPercent(30)).toBe(10);
  });
  it('is exact for few people: none of 1 fits up to 95 in 100', () => {
    expect(zeroEventsUpperPercent(1)).toBeCloseTo(95);
    expect(zeroEventsUpperPercent(10)).toBeCloseTo(25.9, 1);
  });
  it('falls as more people are followed, and never reaches 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (n) => {
        expect(zeroEventsUpperPercent(n + 1)).toBeLessThan(zeroEventsUpperPercent(n) + 0.6);
        expect(zeroEventsUpperPercent(n)).toBeGreaterThan(0);
      }),
    );
  });
  it('refuses nobody, half people and less than nobody', () => {
    for (const n of [0, -3, 2.5, Number.NaN]) expect(() => zeroEventsUpperPercent(n)).toThrow(RangeError);
  });
});

describe('the silence clock', () => {
  it.each([
    ['2025-05-01', '2025-05-01', 0],
    ['2025-05-01', '2025-05-31', 0],
    ['2025-05-01', '2025-06-01', 1],
    ['2025-05', '2025-05-31', 0],
    ['2025-05', '2025-07-31', 2],
    ['2024', '2024-12-31', 0],
    ['2024', '2025-02-28', 1],
    ['2025-09', '2026-11-22', 13],
  ])('due %s, today %s: %i months late', (due, today, months) => expect(monthsOverdue(due, today)).toBe(months));
});

describe('figures in words', () => {
  it('keeps dates as exact as they are', () => {
    expect(formatDate('2025-05-01', 'en')).toBe('1 May 2025');
    expect(formatDate('2025-05', 'zh-hans')).toBe('2025 年 5 月');
    expect(formatDate('2025', 'en')).toBe('2025');
  });
  it('writes a true minus, a plus where wanted, and groups of thousands', () => {
    expect(formatNumber(-7.3, 'en')).toBe('−7.3');
    expect(formatSigned(1.42, 'en')).toBe('+1.42');
    expect(formatNumber(12345, 'en')).toBe('12,345');
  });
  it('writes P as journals do', () => {
    expect(formatP(0.9, 'en')).toBe('= 0.90');
    expect(formatP(0.012, 'en')).toBe('= 0.012');
    expect(formatP('<0.001', 'en')).toBe('< 0.001');
    expect(formatP(0.0000009, 'en')).toBe('< 0.0001');
  });
  it('writes spans of time', () => {
    expect(formatDuration('6 to 12 months', 'en')).toBe('6–12 months');
    expect(formatDuration('6 to 12 months', 'zh-hans')).toBe('6 至 12 个月');
    expect(formatDuration('1 year', 'zh-hans')).toBe('1 年');
  });
});

describe('the history of a study', () => {
  const { root, clear } = contentWith([]);
  const [record] = readContent(root).records.studies;
  clear();
  const facts = studyFacts.parse(record?.facts);
  it('stands at its milestones', () => {
    const events = eventsOf([{ id: 'good-2024', facts }], '2026-11-22');
    expect(events.map(({ key, date, shape }) => [key, date, shape])).toEqual([
      ['good-2024--published', '2024-03-02', 'people'],
    ]);
  });
  it('shows a silence where a result was due, and none before', () => {
    const announced = { ...facts, milestones: [], published: '2024-01', result_due: '2025-09' };
    expect(eventsOf([{ id: 'a', facts: announced }], '2026-11-22').map(({ kind, overdue }) => [kind, overdue])).toEqual(
      [
        ['silence', 13],
        ['published', undefined],
      ],
    );
    expect(eventsOf([{ id: 'a', facts: announced }], '2025-09-15').map(({ kind }) => kind)).toEqual(['published']);
  });
  it('never shows an animal as a person', () => {
    const [event] = eventsOf([{ id: 'a', facts: { ...facts, species: 'rat' } }], '2026-11-22');
    expect(event?.shape).toBe('animal');
  });
});
