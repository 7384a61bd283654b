import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOutcome, gradeStudy } from '../../src/evidence/certainty/grade.ts';
import type { Outcome } from '../../src/schema/outcome.ts';
import type { StudyFacts } from '../../src/schema/study.ts';
import { madeUp } from '../study-fixture.ts';

const baseOutcome: Outcome = {
  id: 'main',
  role: 'primary',
  kind: 'mean-difference',
  estimate: 1,
  ci95: [0.2, 1.8],
  favours: 'treatment',
  rating: 'objective',
  n_analysed: 450,
  n_randomised: 450,
  direct: true,
  source: 'full-text',
};
const { facts: baseFacts } = madeUp('made-up', {
  ids: { registry: ['NCT01234567'] },
  cell: { type: 'mixed' },
  primary_endpoint: { met: 'yes' },
  outcomes: [baseOutcome],
});
const grade = (facts: Partial<StudyFacts>, outcome: Partial<Outcome> = {}) => {
  const whole = { ...baseOutcome, ...outcome };
  return gradeOutcome({ ...baseFacts, ...facts, outcomes: [whole] }, whole);
};
/** Level, with off the ladder below everything. */
const levelOf = (label: ReturnType<typeof grade>): number => label.level ?? 0;

describe('the label of worked examples (rubric)', () => {
  it('mixed pooled data, 341 people: low, for mixed designs and few people', () => {
    expect(
      grade(
        {
          record: 'review',
          design: 'individual-participant-meta-analysis',
          randomised_only: false,
          blinding_level: 'varied',
        },
        { rating: 'judged', n_analysed: 341, n_randomised: 341 },
      ),
    ).toEqual({ track: 'ladder', level: 2, reasons: ['S4', 'D0', 'D2'] });
  });
  it.each(['yes', 'no'] as const)('double-blind trial of 450, main goal %s: moderate, one study alone', (met) => {
    expect(grade({ primary_endpoint: { met } })).toEqual({ track: 'ladder', level: 3, reasons: ['S4', 'C1'] });
  });
  it('its good side result after a miss: low', () => {
    expect(grade({ primary_endpoint: { met: 'no' } }, { role: 'secondary' })).toEqual({
      track: 'ladder',
      level: 2,
      reasons: ['S4', 'C1', 'C2m'],
    });
  });
  it('open trial of 38 with judged scores: very low', () => {
    expect(grade({ blinding_level: 'none' }, { rating: 'judged', n_analysed: 38, n_randomised: 38 })).toEqual({
      track: 'ladder',
      level: 1,
      reasons: ['S4', 'D1', 'D2b'],
    });
  });
  it('no control group: very low', () => {
    expect(grade({ design: 'single-arm' })).toEqual({ track: 'ladder', level: 1, reasons: ['S1'] });
  });
  it('mice, press releases and narrative reviews are off the ladder', () => {
    expect(grade({ record: 'preclinical', species: 'mouse' })).toEqual({
      track: 'not-in-people',
      level: null,
      reasons: ['T1'],
    });
    expect(grade({ peer_reviewed_source: false })).toEqual({ track: 'announcement', level: null, reasons: ['T2'] });
    expect(grade({ record: 'review', design: 'narrative-review' })).toEqual({
      track: 'context',
      level: null,
      reasons: ['T3'],
    });
  });
  it('more than one in five not counted takes a step', () => {
    expect(grade({}, { n_analysed: 450, n_randomised: 600 }).reasons).toContain('D3');
    expect(grade({}, { n_analysed: 480, n_randomised: 600 }).reasons).not.toContain('D3');
  });
  it('a range from worse to worthwhile is wide; without a range nobody can tell', () => {
    expect(grade({}, { ci95: [-1, 5], mid: 2 }).reasons).toContain('D2');
    expect(grade({}, { ci95: [-1, 1.5], mid: 2 }).reasons).not.toContain('D2');
    const { ci95: _, ...noRange } = baseOutcome;
    expect(gradeOutcome({ ...baseFacts, outcomes: [noRange] }, noRange).reasons).toContain('D2');
  });
  it('what was not seen is said, and counts as the cautious answer', () => {
    expect(grade({ blinding_level: 'unknown' }, { rating: 'judged' }).reasons).toContain('D1u');
    expect(grade({ registered_before_start: 'unknown', ids: { registry: [] } }).reasons).toContain('D6u');
    expect(grade({ registered_before_start: 'unknown' }).reasons).toContain('U6');
  });
  it('a study without any outcome has no label', () => {
    expect(gradeStudy({ ...baseFacts, outcomes: [] })).toEqual({ track: 'context', level: null, reasons: ['T3'] });
  });
  it('a study is judged by its main goal, not by its best result', () => {
    const side: Outcome = { ...baseOutcome, id: 'side', role: 'secondary' };
    const facts = { ...baseFacts, outcomes: [side, { ...baseOutcome, n_analysed: 20, n_randomised: 20 }] };
    expect(gradeStudy(facts)).toEqual(gradeOutcome(facts, facts.outcomes[1] ?? side));
  });
});

const designs = [
  'individual-participant-meta-analysis',
  'meta-analysis',
  'randomised-controlled',
  'crossover-rct',
  'non-randomised-controlled',
  'cohort',
  'single-arm',
  'case-series',
  'case-report',
  'narrative-review',
];
const facts = fc.record({
  design: fc.constantFrom(...designs),
  record: fc.constantFrom('study' as const, 'review' as const, 'preclinical' as const, 'news-case' as const),
  species: fc.constantFrom('human', 'mouse', 'none'),
  blinding_level: fc.constantFrom(
    'none' as const,
    'participants' as const,
    'assessors' as const,
    'double' as const,
    'triple' as const,
    'varied' as const,
    'unknown' as const,
  ),
  randomised_only: fc.constantFrom(true, false, 'unknown' as const),
  registered_before_start: fc.constantFrom(true, false, 'unknown' as const),
  endpoint_switched: fc.constantFrom(true, false, 'unknown' as const),
  peer_reviewed_source: fc.boolean(),
  consistency: fc.constantFrom('consistent' as const, 'conflicting' as const, 'unknown' as const),
  primary_endpoint: fc.record({
    met: fc.constantFrom('yes' as const, 'no' as const, 'unclear' as const, 'not-applicable' as const),
  }),
});
const outcomes = fc.record({
  role: fc.constantFrom(
    'primary' as const,
    'secondary' as const,
    'subgroup' as const,
    'exploratory' as const,
    'safety' as const,
  ),
  rating: fc.constantFrom('objective' as const, 'judged' as const, 'unknown' as const),
  direct: fc.constantFrom(true, false, 'unknown' as const),
  n_analysed: fc.integer({ min: 0, max: 1000 }),
  mid: fc.constantFrom(0.5, 5),
});

describe('the order of labels', () => {
  it('more people never lower it', () => {
    fc.assert(
      fc.property(facts, outcomes, fc.integer({ min: 1, max: 1000 }), (study, outcome, more) => {
        const sized = { ...outcome, n_randomised: 2000 };
        expect(levelOf(grade(study, { ...sized, n_analysed: outcome.n_analysed + more }))).toBeGreaterThanOrEqual(
          levelOf(grade(study, sized)),
        );
      }),
    );
  });
  it('better blinding never lowers it', () => {
    const ladder = ['none', 'participants', 'assessors', 'double', 'triple'] as const;
    fc.assert(
      fc.property(facts, outcomes, fc.nat(ladder.length - 2), (study, outcome, i) => {
        const [worse, better] = [ladder[i] ?? 'none', ladder[i + 1] ?? 'triple'];
        expect(levelOf(grade({ ...study, blinding_level: better }, outcome))).toBeGreaterThanOrEqual(
          levelOf(grade({ ...study, blinding_level: worse }, outcome)),
        );
      }),
    );
  });
  it('conflict never raises it', () => {
    fc.assert(
      fc.property(facts, outcomes, (study, outcome) => {
        expect(levelOf(grade({ ...study, consistency: 'conflicting' }, outcome))).toBeLessThanOrEqual(
          levelOf(grade({ ...study, consistency: 'unknown' }, outcome)),
        );
      }),
    );
  });
  it('whether the main goal was met never moves the label of the main goal', () => {
    fc.assert(
      fc.property(facts, outcomes, (study, outcome) => {
        const labels = (['yes', 'no', 'unclear'] as const).map((met) =>
          grade({ ...study, primary_endpoint: { met } }, { ...outcome, role: 'primary' }),
        );
        expect(labels[1]).toEqual(labels[0]);
        expect(labels[2]).toEqual(labels[0]);
      }),
    );
  });
  it('knowing something good never lowers it, knowing something bad never raises it above not knowing the good', () => {
    fc.assert(
      fc.property(facts, outcomes, (study, outcome) => {
        const [good, unknown, bad] = ([true, 'unknown', false] as const).map((value) =>
          levelOf(grade({ ...study, registered_before_start: value }, outcome)),
        );
        expect(good).toBeGreaterThanOrEqual(unknown ?? 0);
        expect(unknown).toBeGreaterThanOrEqual(bad ?? 0);
      }),
    );
  });
  it('every label has a reason, and a level from 1 to 4 or none', () => {
    fc.assert(
      fc.property(facts, outcomes, (study, outcome) => {
        const label = grade(study, outcome);
        expect(label.reasons.length).toBeGreaterThan(0);
        expect(label.track === 'ladder' ? [1, 2, 3, 4] : [null]).toContain(label.level);
      }),
    );
  });
});

describe('a label that an editor moved', () => {
  const designs = ['randomised-controlled', 'non-randomised-controlled', 'single-arm', 'meta-analysis'] as const;
  it('is one step from what the rules give, never off the ladder, and keeps what they gave', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...designs),
        fc.constantFrom(1, -1),
        fc.integer({ min: 1, max: 900 }),
        (design, steps, n) => {
          const by = 'A. Editor';
          const computed = grade({ design }, { n_analysed: n, n_randomised: n });
          const moved = grade({ design }, { n_analysed: n, n_randomised: n, shift: { steps, by } });
          expect(moved.reasons).toEqual(computed.reasons);
          expect(moved).toMatchObject({ shifted: { from: computed.level, by } });
          expect(moved.level).toBe(Math.min(4, Math.max(1, levelOf(computed) + steps)));
        },
      ),
    );
  });
  it('off the ladder there is nothing to move', () => {
    const shift = { steps: 1, by: 'A. Editor' } as const;
    expect(grade({ record: 'preclinical', species: 'rat' }, { shift })).toEqual({
      track: 'not-in-people',
      level: null,
      reasons: ['T1'],
    });
  });
});
