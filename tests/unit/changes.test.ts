/** What changed on the site, from the records' own history. */
import { describe, expect, it } from 'vitest';
import { changeFilters, filteredChanges } from '../../src/evidence/change-filters.ts';
import { changesOf } from '../../src/evidence/changes.ts';
import { catalog } from '../own-catalog.ts';
import { madeUp } from '../study-fixture.ts';

const kindsOf = (facts: Parameters<typeof madeUp>[1]): string[] =>
  changesOf([madeUp('a', facts)]).map(({ kind, date }) => `${date} ${kind}`);

describe('changes of a record', () => {
  it('begin with the day on which it came', () => {
    expect(kindsOf({ added_on: '2026-01-01', checked_on: '2026-01-01' })).toEqual(['2026-01-01 added']);
  });
  it('tell of a later comparison, unless an editor told what came of it', () => {
    const days = { added_on: '2026-01-01', checked_on: '2026-05-01' };
    expect(kindsOf(days)).toEqual(['2026-05-01 rechecked', '2026-01-01 added']);
    const changes = [{ id: 'n', date: '2026-05-01', kind: 'corrected' as const }];
    expect(kindsOf({ ...days, changes })).toEqual(['2026-05-01 corrected', '2026-01-01 added']);
  });
  it('say nothing of a record whose first day is not known', () => {
    expect(kindsOf({ checked_on: '2026-05-01' })).toEqual([]);
  });
  it('put of one day first what a reader must hear of first', () => {
    const changes = (['corrected', 'label-moved', 'retracted'] as const).map((kind) => ({
      id: kind,
      date: '2026-05-01',
      kind,
    }));
    expect(kindsOf({ changes })).toEqual(['2026-05-01 retracted', '2026-05-01 label-moved', '2026-05-01 corrected']);
  });
});

describe('changes of this site', () => {
  const all = filteredChanges(catalog);
  it('know when each record came, and name each change once', () => {
    expect(all.filter(({ kind }) => kind === 'added').length).toBe(catalog.studies.size);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
  it('a filter keeps what it names and nothing else', () => {
    for (const filter of changeFilters(catalog)) {
      const kept = filteredChanges(catalog, filter);
      expect(kept.length, filter.id).toBeGreaterThan(0);
      if ('kind' in filter) expect(kept.every(({ kind }) => kind === filter.kind)).toBe(true);
      else expect(kept.length).toBeLessThan(all.length);
    }
  });
});
