/** What stands in the box of facts: main results, deaths and serious harms, shares of 100. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmsOf } from '../../src/evidence/harms.ts';
import { mainResultsOf } from '../../src/evidence/main-results.ts';
import { sharesOf } from '../../src/evidence/natural-frequency.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { factCell } from '../../src/phrases/facts-box.ts';
import type { Outcome } from '../../src/schema/outcome.ts';
import type { StudyFacts } from '../../src/schema/study.ts';
import { catalog } from '../own-catalog.ts';
import { madeUp } from '../study-fixture.ts';

const { studies } = catalog;
const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({
  id,
  role: 'secondary',
  kind: 'proportion',
  control: { n: 100, events: 10 },
  treated: { n: 50, events: 6 },
  favours: 'neither',
  rating: 'objective',
  source: 'full-text',
  ...more,
});
const facts = (outcomes: Outcome[], more: Partial<StudyFacts> = {}) =>
  madeUp('one', { outcomes, follow_up: '1 year', ...more }).facts;

describe('deaths and serious harms', () => {
  it('have a row each, also where nobody counted them', () => {
    expect(harmsOf(facts([]))).toEqual([
      { harm: 'death', state: 'not-counted', followed: '1 year' },
      { harm: 'serious', state: 'not-counted', followed: '1 year' },
    ]);
    expect(harmsOf(facts([], { record: 'trial-announcement' }))).toEqual([]);
  });
  it('show the last moment and both groups; a group without numbers is left open', () => {
    const early = outcome('early', { measure: 'all-cause-mortality', timepoint: '90 days' });
    const late = outcome('late', { harm: 'death', timepoint: '365 days' });
    const [death] = harmsOf(facts([early, late]));
    expect(death).toMatchObject({ state: 'counted', outcome: late, followed: '365 days', treated: { events: 6 } });
    const [half] = harmsOf(facts([outcome('half', { harm: 'death', control: { n: 100 } })]));
    expect(half).toMatchObject({ state: 'counted', control: undefined, followed: '1 year' });
  });
  it('keep two sources that disagree, and what is told without numbers', () => {
    const rows = harmsOf(
      facts([
        outcome('a', { harm: 'death' }),
        outcome('b', { harm: 'death', timepoint: '28 weeks' }),
        outcome('c', { harm: 'serious', kind: 'narrative', control: undefined, treated: undefined }),
      ]),
    );
    expect(rows.map(({ harm, state }) => `${harm} ${state}`)).toEqual([
      'death counted',
      'death counted',
      'serious told',
    ]);
  });
  it('are never left out for a study in people', () => {
    for (const study of studies.values())
      if (mainResultsOf(study.facts)) expect(new Set(harmsOf(study.facts).map(({ harm }) => harm)).size).toBe(2);
  });
});

describe('the main results', () => {
  it('are the main goals first, the last moment first, with figures first, and no part of the people', () => {
    const box = mainResultsOf(
      facts([
        outcome('part', { role: 'subgroup' }),
        outcome('words', { kind: 'narrative', control: undefined, treated: undefined }),
        outcome('goal-early', { role: 'primary', timepoint: '3 months' }),
        outcome('goal-late', { role: 'primary', timepoint: '12 months' }),
        outcome('harm', { role: 'safety' }),
        outcome('side'),
      ]),
    );
    expect(box?.kind).toBe('with-without');
    expect(box?.rows.map(({ id }) => id)).toEqual(['goal-late', 'goal-early', 'side']);
  });
  it('never set a gain without comparison beside anything', () => {
    const gain = outcome('gain', { kind: 'before-after', control: undefined });
    expect(mainResultsOf(facts([gain]))?.rows).toEqual([]);
    expect(mainResultsOf(facts([gain], { design: 'single-arm' }))?.kind).toBe('alone');
    expect(mainResultsOf(facts([gain], { record: 'regulatory' }))).toBeUndefined();
  });
});

describe('a figure', () => {
  const figure = (arm: Outcome['treated'], printed: string[], kind: Outcome['kind'] = 'mean-score') =>
    factCell(arm, outcome('a', { kind, printed }), translatorFor('en'))?.figure;
  it('keeps the zeros that its source prints, up to three digits', () => {
    expect(figure({ before: { mean: -0.88 }, after: { mean: -0.3 } }, ['-0.30'])).toBe('−0.88 → −0.30');
    expect(figure({ mean: 19 }, ['19.00'])).toBe('19.0');
    expect(figure({ mean: 120 }, ['120.0'])).toBe('120');
    expect(figure({ mean: 3 }, ['3.0'], 'mean-change')).toBe('+3.0');
  });
  it('has no digit that its source does not print', () => {
    expect(figure({ mean: -0.3 }, [])).toBe('−0.3');
    expect(figure({ mean: 52.41 }, [])).toBe('52.4');
    expect(figure({ mean: 0 }, [])).toBe('0');
  });
});

describe('shares of 100', () => {
  it('have one denominator, and an empty group has none', () => {
    expect(sharesOf(outcome('a'))).toMatchObject({ control: { of100: 10 }, treated: { of100: 12 }, more: 2 });
    expect(sharesOf(outcome('a', { control: { n: 0, events: 0 } }))).toBeUndefined();
    expect(sharesOf(outcome('a', { kind: 'vote' }))).toBeUndefined();
  });
  it('turn round when the groups change places', () => {
    const arm = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.record({ n: fc.constant(n), events: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(arm, arm, (control, treated) => {
        const [there, back] = [
          sharesOf(outcome('a', { control, treated })),
          sharesOf(outcome('a', { control: treated, treated: control })),
        ];
        expect(there?.more).toBe(-(back?.more ?? Number.NaN) + 0);
      }),
    );
  });
});
