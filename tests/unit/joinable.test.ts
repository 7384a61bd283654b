/** Who may join which trial. */
import { describe, expect, it } from 'vitest';
import { filteredTrials, isOpenTrial, stagesOf, trialFilters, trialSections } from '../../src/evidence/joinable.ts';
import { catalog } from '../own-catalog.ts';

const words = { en: 'a', 'zh-Hans': 'a' };
const stages = (years: { min?: number; max?: number } | null): string[] => stagesOf({ ages: { years, words } });

describe('ages of a trial', () => {
  it('name everybody whom it takes, and nobody where the ages were not seen', () => {
    expect(stages({ min: 2, max: 14 })).toEqual(['children']);
    expect(stages({ min: 14, max: 78 })).toEqual(['children', 'adults']);
    expect(stages({ max: 26 })).toEqual(['children', 'adults']);
    expect(stages({ min: 18 })).toEqual(['adults']);
    expect(stages({ max: 18 })).toEqual(['children']);
    expect(stages({ max: 0.1 })).toEqual(['babies']);
    expect(stages(null)).toEqual([]);
  });
});

describe('trials of this site', () => {
  it('stand once each, those that can be joined before the others', () => {
    const all = trialSections(filteredTrials(catalog), catalog).flatMap(({ open, shut }) => [...open, ...shut]);
    expect(all.map(({ id }) => id).toSorted()).toEqual([...catalog.trials.keys()].toSorted());
    const states = filteredTrials(catalog).map(({ trial }) => isOpenTrial(trial));
    expect(states).toEqual(states.toSorted((a, b) => Number(b) - Number(a)));
  });
  it('every filter holds some of them and not all', () => {
    for (const filter of trialFilters(catalog)) {
      const { length } = filteredTrials(catalog, filter);
      expect(length, filter.id).toBeGreaterThan(0);
      expect(length, filter.id).toBeLessThan(catalog.trials.size);
    }
  });
  it('an age is called missing only where no open trial takes it', () => {
    for (const { condition, missing } of trialSections(filteredTrials(catalog), catalog)) {
      const open = filteredTrials(catalog, { id: condition.id, condition }).filter(({ trial }) => isOpenTrial(trial));
      for (const stage of missing) expect(open.filter(({ trial }) => stagesOf(trial).includes(stage))).toEqual([]);
    }
  });
});
