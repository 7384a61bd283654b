/** The verdicts of the project's own records, as a person has reviewed them, and those of made-up ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formOf } from '../../src/evidence/form.ts';
import { goalOf } from '../../src/evidence/goal.ts';
import { matchStudies } from '../../src/evidence/match.ts';
import { verdictOf, verdicts, verdictShape } from '../../src/evidence/verdict.ts';
import { en } from '../../src/i18n/en.ts';
import type { Outcome } from '../../src/schema/outcome.ts';
import type { StudyFacts } from '../../src/schema/study.ts';
import { catalog } from '../own-catalog.ts';
import { madeUp, milestone } from '../study-fixture.ts';

const reviewed: Record<string, string> = parse(readFileSync('tests/verdicts.yaml', 'utf8'));
const { studies } = catalog;

describe('the verdict of a record', () => {
  it.each(Object.entries(reviewed))('%s: %s', (id, line) => {
    const facts = studies.get(id)?.facts;
    expect(facts && [verdictOf(facts), formOf(facts), goalOf(facts)].join(' · ')).toBe(line);
  });
  it('has words, and a shape that no other verdict has', () => {
    for (const verdict of verdicts) expect(en).toHaveProperty([`verdict.study.${verdict}`]);
    expect(new Set(verdicts.map(verdictShape)).size).toBe(verdicts.length);
  });
});

const result = (favours: Outcome['favours'], more: Partial<Outcome> = {}): Outcome => ({
  id: `result-${favours}`,
  role: 'primary',
  kind: 'mean-difference',
  estimate: 1,
  ci95: [0.5, 1.5],
  control: { n: 225 },
  treated: { n: 225 },
  favours,
  rating: 'objective',
  direct: true,
  source: 'full-text',
  ...more,
});
const verdict = (outcomes: Outcome[], facts: Partial<StudyFacts> = {}) =>
  verdictOf(madeUp('one', { outcomes, primary_endpoint: { met: 'yes' }, ...facts }).facts);
const goal = (outcomes: Outcome[], facts: Partial<StudyFacts> = {}) =>
  goalOf(madeUp('one', { outcomes, primary_endpoint: { met: 'yes' }, ...facts }).facts);

describe('the verdict of a study in people', () => {
  it('is better only where the certainty is at least moderate', () => {
    expect(verdict([result('treatment')])).toBe('better');
    expect(verdict([result('treatment')], { blinding_level: 'none' })).toBe('better');
    expect(verdict([result('treatment', { rating: 'judged' })], { blinding_level: 'none' })).toBe('better');
    expect(verdict([result('treatment', { n_analysed: 100 })], { endpoint_switched: true })).toBe('perhaps-better');
  });
  it('follows the main goals: one side, level, or open where they disagree', () => {
    expect(verdict([result('neither')])).toBe('no-difference');
    expect(verdict([result('control')])).toBe('worse');
    expect(verdict([result('unclear')])).toBe('unclear');
    expect(verdict([result('treatment'), result('neither')])).toBe('unclear');
    expect(verdict([])).toBe('unclear');
  });
  it('is not mended by side results after a missed goal', () => {
    const missed = { primary_endpoint: { met: 'no' as const } };
    expect(verdict([result('neither'), result('treatment', { role: 'secondary' })], missed)).toBe('no-difference');
    expect(verdict([result('treatment', { role: 'secondary' })], missed)).toBe('no-difference');
    expect(verdict([result('control')], missed)).toBe('worse');
  });
  it('chooses none of several results where no main goal was set', () => {
    const none = { primary_endpoint: { met: 'not-applicable' as const } };
    const side = { role: 'secondary' as const };
    expect(verdict([result('neither', side), result('treatment', side)], none)).toBe('unclear');
    expect(verdict([result('treatment', side), result('neither', side)], none)).toBe('unclear');
  });
  it('needs certainty for every main goal, and takes no gain over time for a goal', () => {
    const judged = result('treatment', { id: 'judged', rating: 'judged', n_analysed: 100 });
    expect(verdict([result('treatment'), judged], { blinding_level: 'none' })).toBe('perhaps-better');
    const gain = result('neither', { kind: 'before-after', control: undefined });
    expect(verdict([gain, result('treatment')])).toBe('better');
  });
  it('never calls a gain without a comparison an effect', () => {
    expect(verdict([result('treatment')], { design: 'single-arm' })).toBe('not-compared');
    expect(goal([result('treatment')], { design: 'single-arm' })).toBe('met-alone');
  });
  it('calls a safety goal that was met by its name', () => {
    expect(goal([result('neither', { role: 'safety', harm: 'serious' })])).toBe('safety-met');
    expect(goal([result('neither', { harm: 'serious' })])).toBe('safety-met');
    expect(goal([result('treatment', { role: 'secondary' })], { design: 'single-arm' })).toBe('safety-met');
    expect(goal([result('treatment')])).toBe('met');
    expect(goal([result('treatment', { harm: 'death' })])).toBe('met');
  });
  it('is retracted before anything else, and an expected retraction is none', () => {
    const retracted = { milestones: [milestone('retracted', '2025-05-01')] };
    expect(verdict([result('treatment')], retracted)).toBe('retracted');
    expect(verdict([result('treatment')], { ...retracted, species: 'rat' })).toBe('retracted');
    expect(goal([result('treatment')], retracted)).toBe('none');
    expect(verdict([result('neither')], { milestones: [milestone('retracted', '2025-05-01', true)] })).toBe(
      'no-difference',
    );
  });
});

describe('a retracted study', () => {
  it('is in no list of a match but its own', () => {
    const vocabulary = catalog.vocabulary;
    const gone = madeUp('gone', { milestones: [milestone('retracted', '2025')] });
    const { retracted, ...others } = matchStudies([gone], { condition: 'stroke' }, vocabulary);
    expect([retracted, Object.values(others).flat()]).toEqual([[gone], []]);
  });
});

describe('the verdict of other records', () => {
  it.each([
    [{ record: 'regulatory' }, 'decided'],
    [{ record: 'harm-report' }, 'harm-report'],
    [{ record: 'guidance' }, 'guidance'],
    [{ record: 'news-case' }, 'news'],
    [{ record: 'review', design: 'narrative-review' }, 'background'],
    [{ record: 'preclinical' }, 'not-in-people'],
    [{ species: 'mouse' }, 'not-in-people'],
    [{ record: 'trial-announcement' }, 'no-result-yet'],
    [{ record: 'trial-announcement', primary_endpoint: { met: 'no' } }, 'no-difference'],
    [{ peer_reviewed_source: false }, 'no-result-yet'],
  ] satisfies [Partial<StudyFacts>, string][])('%o: %s', (facts, expected) => {
    expect(verdict([result('treatment')], facts)).toBe(expected);
  });
});
