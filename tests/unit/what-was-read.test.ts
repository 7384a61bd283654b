/** How much was read: every record is counted once, and what is unknown is never counted as known. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../own-catalog.ts';
import { bestBasis, countByBasis, knownOfTrials } from '../../src/evidence/what-was-read.ts';

const records = [...catalog.studies.values()].map(({ facts }) => facts);

describe('what was read', () => {
  it('is the best of a list, whatever its order', () => {
    expect(bestBasis({ basis: ['news', 'registry', 'abstract'] })).toBe('abstract');
  });
  it('counts every record once', () => {
    expect(countByBasis(records).reduce((sum, [, n]) => sum + n, 0)).toBe(records.length);
  });
  it('names no kind that nothing rests on', () => {
    expect(countByBasis(records.filter(({ basis }) => basis.join() === 'seed')).map(([kind]) => kind)).toEqual([
      'seed',
    ]);
  });
});

describe('what is known of trials', () => {
  const base = {
    basis: ['abstract' as const],
    record: 'study' as const,
    design: 'randomised-controlled',
    species: 'human',
    endpoint_switched: 'unknown' as const,
    funder_type: 'unknown' as const,
  };
  it('leaves out pooled analyses and animals, and takes unknown as unknown', () => {
    expect(
      knownOfTrials([
        { ...base, registered_before_start: true, endpoint_switched: false },
        { ...base, registered_before_start: false, funder_type: 'company' },
        { ...base, registered_before_start: 'unknown' },
        { ...base, registered_before_start: true, design: 'meta-analysis' },
        { ...base, registered_before_start: true, species: 'mouse' },
      ]),
    ).toEqual({ trials: 3, before: 1, after: 1, goal: 1, payer: 1 });
  });
  it('never knows more than there are', () => {
    const { trials, before, after, goal, payer } = knownOfTrials(records);
    expect(before + after).toBeLessThanOrEqual(trials);
    expect(Math.max(goal, payer)).toBeLessThanOrEqual(trials);
  });
});
