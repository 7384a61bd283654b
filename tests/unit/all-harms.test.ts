/** All harms at a glance: nothing is counted twice, and trials are not mixed with clinics. */
import { describe, expect, it } from 'vitest';
import { clinicHarms, harmFilters, harmGroups, harmKinds } from '../../src/evidence/all-harms.ts';
import { formOf } from '../../src/evidence/form.ts';
import { catalog } from '../own-catalog.ts';

const groups = harmGroups(catalog);
const idsOf = (kind: string): string[] =>
  groups.flatMap((group) => (group.kind === kind ? group.seen.map(({ study }) => study.id) : []));

describe('harms in trials', () => {
  it('have a group for every kind, also where nobody counted it', () => {
    expect(groups.map(({ kind }) => kind)).toEqual(harmKinds);
  });
  it('count the people of a trial with that trial, not with an announcement that tells of it again', () => {
    expect(idsOf('death')).toContain('cudkowicz-2022');
    expect(idsOf('death')).not.toContain('nurown-phase-3b');
  });
  it('keep pooled analyses, which count people of others again, apart', () => {
    for (const { seen, pooled } of groups) {
      expect(seen.map(({ study }) => formOf(study.facts))).not.toContain('pooled');
      expect(pooled.every(({ study }) => formOf(study.facts) === 'pooled')).toBe(true);
    }
  });
  it('stand beside the group without cells first', () => {
    const counted =
      groups.find(({ kind }) => kind === 'death')?.seen.filter(({ row }) => row.state === 'counted') ?? [];
    const forms = counted.map(({ study }) => formOf(study.facts));
    expect(forms.lastIndexOf('trial')).toBeLessThan(forms.indexOf('uncontrolled'));
  });
  it('hold under a condition nothing of another', () => {
    for (const filter of harmFilters(catalog)) {
      if (!('condition' in filter)) continue;
      const studies = new Set(catalog.byCondition.get(filter.condition.id));
      for (const { seen } of harmGroups(catalog, filter))
        expect(seen.every(({ study }) => studies.has(study))).toBe(true);
    }
  });
});

describe('harms in clinics', () => {
  it('never stand among trials, where a share could be read off', () => {
    const clinics = clinicHarms(catalog).map(({ id }) => id);
    expect(clinics).toEqual(
      expect.arrayContaining(['xcell-center-2011', 'berkowitz-2016', 'stem-cell-tourism-survey-2020']),
    );
    const inTrials = groups.flatMap(({ seen, pooled }) => [...seen, ...pooled].map(({ study }) => study.id));
    expect(clinics.filter((id) => inTrials.includes(id))).toEqual([]);
  });
});
