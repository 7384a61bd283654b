/** The order that the rules of the label keep, whatever the figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOutcome } from '../../src/evidence/certainty/grade.ts';
import { isWide } from '../../src/evidence/certainty/wide.ts';
import type { Outcome } from '../../src/schema/outcome.ts';
import type { StudyFacts } from '../../src/schema/study.ts';
import { madeUp, milestone } from '../study-fixture.ts';

const base: Outcome = {
  id: 'main',
  role: 'primary',
  kind: 'mean-difference',
  estimate: 1,
  ci95: [0.2, 1.8],
  favours: 'treatment',
  rating: 'objective',
  direct: true,
  source: 'full-text',
};
const grade = (outcome: Partial<Outcome>, facts: Partial<StudyFacts> = {}) => {
  const whole = { ...base, ...outcome };
  return gradeOutcome(madeUp('one', { ...facts, outcomes: [whole] }).facts, whole);
};
const many = { n_analysed: 900, n_randomised: 900 };
const pooled = { design: 'meta-analysis', randomised_only: true } as const;

const number = fc.double({ min: -50, max: 50, noNaN: true });
const ratio = fc.double({ min: 0.05, max: 20, noNaN: true });
const ordered = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
/** 0 and −0 are one figure. */
const turned = ([low, high]: readonly [number, number]): [number, number] => [0 - high, 0 - low];

describe('a wide range', () => {
  it.each([
    [{ kind: 'risk-ratio', ci95: [0.2, 2.1] }, true],
    [{ kind: 'odds-ratio', ci95: [0.3, 4] }, true],
    [{ kind: 'mean-difference', ci95: [-20, 22] }, true],
    [{ kind: 'risk-ratio', ci95: [0.33, 0.93] }, false],
    [{ kind: 'risk-ratio', ci95: [0.95, 1.1] }, false],
    [{ kind: 'standardised-mean-difference', ci95: [-0.1, 0.3] }, false],
    [{ kind: 'standardised-mean-difference', ci95: [-0.6, 0.3] }, true],
    [{ kind: 'mean-difference', ci95: [-1, 2], treated: { n: 300, sd: 10 }, control: { n: 300, sd: 8 } }, false],
    [{ kind: 'mean-difference', ci95: [-5, 2], treated: { n: 300, sd: 10 }, control: { n: 300, sd: 8 } }, true],
    [{ kind: 'proportion', estimate_kind: 'odds-ratio', ci95: [1.1, 3] }, false],
    [{ kind: 'mean-difference', ci95: [-3, 1], mid: 2 }, true],
    [{ kind: 'mean-difference', ci95: [-1, 1.5], mid: 2 }, false],
  ] satisfies [Partial<Outcome>, boolean][])('%o: %s', (outcome, wide) => {
    expect(isWide({ ...base, ...outcome })).toBe(wide);
  });
  it('is that of its mirror image: whether lower or higher is better changes nothing', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.option(fc.double({ min: 0.1, max: 20, noNaN: true }), { nil: undefined }),
        (a, b, mid) => {
          const ci95 = ordered(a, b);
          const favours = { treatment: 'control', control: 'treatment' } as const;
          const here = grade({ ...many, ci95, mid, favours: 'treatment' }, pooled);
          expect(grade({ ...many, ci95: turned(ci95), mid, favours: favours.treatment }, pooled)).toMatchObject({
            level: here.level,
            reasons: here.reasons,
          });
        },
      ),
    );
  });
  it('is that of the inverse of a ratio', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const [low, high] = ordered(a, b);
        const at = (ci95: [number, number]): boolean => isWide({ ...base, kind: 'hazard-ratio', ci95 });
        // Marks themselves are left to the exact cases: an inverse of an inverse is not exact in binary numbers.
        fc.pre([low, high].every((value) => Math.abs(Math.abs(Math.log(value)) - Math.log(1.25)) > 1e-9));
        expect(at([1 / high, 1 / low])).toBe(at([low, high]));
      }),
    );
  });
  it('never gets narrower by reaching further to both sides of no difference', () => {
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 30, noNaN: true }), (a, b, more) => {
        const [low, high] = ordered(a, b);
        fc.pre(low <= 0 && high >= 0);
        const wide = (ci95: [number, number]): number => Number(isWide({ ...base, ci95, mid: 5 }));
        expect(wide([low - more, high + more])).toBeGreaterThanOrEqual(wide([low, high]));
      }),
    );
  });
});

describe('people', () => {
  const sizes = fc.integer({ min: 1, max: 600 });
  it('count once: a group of the same people changes nothing', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom('crossover-rct', 'randomised-controlled'), (n, design) => {
        const participants = { total: n, control_group: 'same-people' as const };
        const alone = grade({ n_analysed: n }, { design, participants });
        expect(grade({ treated: { n }, control: { n } }, { design, participants })).toEqual(alone);
        expect(grade({ treated: { n } }, { design, participants })).toEqual(alone);
      }),
    );
  });
  it('of a crossover of 30 are 30, whatever the number of periods', () => {
    const groups = { treated: { n: 30, mean: 1 }, control: { n: 30, mean: 0 } };
    for (const facts of [{ design: 'crossover-rct' }, { participants: { periods: 2 } }])
      expect(grade(groups, facts).reasons).toContain('D2b');
    expect(grade(groups).reasons).not.toContain('D2b');
  });
  it('who were lost are seen from the study’s numbers where the outcome has none', () => {
    expect(grade({}, { participants: { total: 85, analysed: 52 } }).reasons).toContain('D3');
    expect(grade({ n_analysed: 52 }, { participants: { total: 85 } }).reasons).toContain('D3');
    expect(grade({}, { participants: { total: 85, analysed: 80 } }).reasons).not.toContain('D3');
    expect(grade({ n_randomised: 52, n_analysed: 52 }, { participants: { total: 85 } }).reasons).not.toContain('D3');
  });
  it('of a third group, of a part, or of an analysis that pools are not lost', () => {
    const participants = { total: 90, analysed: 60 };
    expect(grade({ n_analysed: 60 }, { participants: { total: 90, other: 30 } }).reasons).not.toContain('D3');
    expect(grade({ n_analysed: 20, role: 'subgroup' }, { participants: { total: 90 } }).reasons).not.toContain('D3');
    expect(grade({}, { participants, ...pooled }).reasons).not.toContain('D3');
  });
  it('who were counted, when more of them are, never lower the label', () => {
    fc.assert(
      fc.property(sizes, sizes, sizes, (total, counted, more) => {
        const at = (analysed: number): number =>
          grade({}, { participants: { total: total + 1200, analysed } }).level ?? 0;
        expect(at(counted + more)).toBeGreaterThanOrEqual(at(counted));
      }),
    );
  });
});

describe('what was said of a publication later', () => {
  it('a retraction takes it off the ladder, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('study', 'review', 'preclinical', 'regulatory', 'guidance' as const),
        fc.boolean(),
        (record, peer_reviewed_source) => {
          const milestones = [milestone('retracted', '2025-03-01')];
          expect(grade({}, { record, peer_reviewed_source, milestones })).toEqual({
            track: 'retracted',
            level: null,
            reasons: ['T0'],
          });
        },
      ),
    );
  });
  it('a journal’s concern is a remark and moves nothing; a retraction that follows says more', () => {
    const concern = milestone('expression-of-concern', '2025-01-01');
    expect(grade(many, { milestones: [concern] })).toEqual({
      ...grade(many),
      reasons: [...grade(many).reasons, 'N1'],
    });
    expect(grade({}, { record: 'preclinical', milestones: [concern] }).reasons).toEqual(['T1', 'N1']);
    expect(grade({}, { milestones: [concern, milestone('retracted', '2025-03-01')] }).reasons).toEqual(['T0']);
  });
  it('a side result beside a safety goal that was met is held low', () => {
    const facts = { primary_endpoint: { met: 'yes' as const } };
    expect(grade({ ...many, role: 'secondary' }, facts)).toMatchObject({ level: 2, reasons: ['S4', 'C1', 'C2s'] });
  });
});
