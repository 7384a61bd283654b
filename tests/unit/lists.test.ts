/** Filters, counts, first events, what belongs together, the evidence map, and the promise strip. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/evidence/events.ts';
import { keyEventsOf } from '../../src/evidence/key-events.ts';
import { isUntried, mapCell, ofKind } from '../../src/evidence/map.ts';
import { isQuickFilter, filterBy, quickFilterNames } from '../../src/evidence/quick-filters.ts';
import { goalVersusClaimOf } from '../../src/evidence/goal-versus-claim.ts';
import { summarise } from '../../src/evidence/summary.ts';
import { linkedEventsOf } from '../../src/evidence/linked-events.ts';
import type { Claim, Gap } from '../../src/schema/entry.ts';
import type { Outcome } from '../../src/schema/outcome.ts';
import type { StudyFacts } from '../../src/schema/study.ts';
import { madeUp, milestone, type MadeUp } from '../study-fixture.ts';

const now = '2026-11-22';
const benefit: Outcome = {
  id: 'main',
  role: 'primary',
  kind: 'mean-difference',
  favours: 'treatment',
  rating: 'objective',
  source: 'full-text',
};
const anyFacts: fc.Arbitrary<Partial<StudyFacts>> = fc.record({
  record: fc.constantFrom('study', 'review', 'preclinical', 'trial-announcement', 'news-case', 'regulatory'),
  species: fc.constantFrom('human', 'rat', 'none'),
  design: fc.constantFrom('randomised-controlled', 'single-arm', 'cohort', 'announcement', 'meta-analysis'),
  primary_endpoint: fc.record({ met: fc.constantFrom('yes', 'no', 'unclear', 'not-applicable') }),
});

describe('filters', () => {
  it.each([
    ['a trial', {}, ['people', 'controlled']],
    ['a trial that missed', { primary_endpoint: { met: 'no' } }, ['people', 'controlled', 'missed']],
    ['a trial that met', { primary_endpoint: { met: 'yes' }, outcomes: [benefit] }, ['people', 'controlled', 'met']],
    ['a trial that met a goal of safety', { primary_endpoint: { met: 'yes' } }, ['people', 'controlled']],
    ['one arm that met', { design: 'single-arm', primary_endpoint: { met: 'yes' }, outcomes: [benefit] }, ['people']],
    [
      'a pooled analysis',
      { design: 'meta-analysis', primary_endpoint: { met: 'yes' }, outcomes: [benefit] },
      ['pooled'],
    ],
    ['a retracted trial', { milestones: [milestone('retracted', '2025')], outcomes: [benefit] }, []],
    ['rats', { record: 'preclinical', species: 'rat', primary_endpoint: { met: 'yes' } }, []],
    ['a review', { record: 'review', design: 'meta-analysis', primary_endpoint: { met: 'yes' } }, []],
    ['an announced miss', { record: 'trial-announcement', primary_endpoint: { met: 'no' } }, ['missed', 'announced']],
    ['an announced success', { record: 'trial-announcement', primary_endpoint: { met: 'yes' } }, ['announced']],
  ] satisfies [string, Partial<StudyFacts>, string[]][])('%s', (_, facts, names) => {
    expect(quickFilterNames.filter((name) => isQuickFilter(name, madeUp('a', facts).facts))).toEqual(names);
  });
  it('controlled studies are in people; met and missed never meet', () => {
    fc.assert(
      fc.property(anyFacts, (partial) => {
        const { facts } = madeUp('a', partial);
        if (isQuickFilter('controlled', facts)) expect(isQuickFilter('people', facts)).toBe(true);
        expect(isQuickFilter('met', facts) && isQuickFilter('missed', facts)).toBe(false);
        if (isQuickFilter('announced', facts)) expect(isQuickFilter('met', facts)).toBe(false);
      }),
    );
  });
  it('the strip counts what the filters show', () => {
    fc.assert(
      fc.property(fc.array(anyFacts), (list) => {
        const studies = list.map((facts, i) => madeUp(`s${i}`, facts));
        const { all, inPeople, controlled, met, missed, unclear, pooled } = summarise(studies);
        expect(all).toBe(studies.length);
        expect(inPeople).toBe(filterBy('people', studies).length);
        expect(controlled).toBe(filterBy('controlled', studies).length);
        expect(met + missed + unclear).toBe(controlled);
        expect(pooled).toBe(filterBy('pooled', studies).length);
        expect(inPeople + pooled).toBeLessThanOrEqual(all);
      }),
    );
  });
  it('the date of a set is that of its latest check', () => {
    const dates = ['2026-03-01', '2026-11-22', '2025-12-31'];
    expect(summarise(dates.map((checked_on, i) => madeUp(`s${i}`, { checked_on }))).checked).toBe('2026-11-22');
    expect(summarise([]).checked).toBeUndefined();
  });
  it('a miss that was only announced is counted apart, and never hidden', () => {
    const announced = madeUp('a', { record: 'trial-announcement', primary_endpoint: { met: 'no' } });
    const published = madeUp('b', { primary_endpoint: { met: 'no' } });
    expect(summarise([announced, published])).toMatchObject({ controlled: 1, missed: 1, missedAnnounced: 1 });
  });
});

describe('first and latest', () => {
  const open = madeUp('open', { design: 'single-arm', milestones: [milestone('first-treated', '2009')] });
  const trial = madeUp('trial', { milestones: [milestone('event', '2001'), milestone('started', '2012-01')] });
  const rats = madeUp('rats', { record: 'preclinical', species: 'rat', published: '1999' });
  const ahead = madeUp('ahead', { milestones: [milestone('started', '2027-02', true), milestone('event', '2026-10')] });
  const landmarks = keyEventsOf(eventsOf([open, trial, rats, ahead], now), now);
  it('animals are not the first in people, and what happened around a trial is no step of it', () => {
    expect(landmarks.firstInPeople?.key).toBe('open--first-treated-2009');
    expect(landmarks.firstControlled?.key).toBe('trial--started-2012-01');
  });
  it('what lies ahead is not the latest', () => expect(landmarks.latest?.key).toBe('ahead--event-2026-10'));
  it('without events there are none', () => expect(keyEventsOf([], now)).toEqual({}));
});

describe('what belongs together', () => {
  const kinds = (studies: MadeUp[]) =>
    Object.fromEntries(
      [...linkedEventsOf(eventsOf(studies, now))].map(([key, ties]) => [
        key,
        ties.map((tie) => (tie.kind === 'awaited' ? 'awaited' : `${tie.kind} ${tie.event.key}`)),
      ]),
    );
  const registry = { registry: ['NCT00000001'] };
  const announced = madeUp('announced', {
    record: 'trial-announcement',
    ids: registry,
    related: ['paper'],
    milestones: [milestone('announced', '2020-05')],
  });
  const paper = madeUp('paper', { ids: registry, milestones: [milestone('published', '2022')] });
  it('an announcement and its later result, each with a link to the other', () => {
    expect(kinds([announced, paper])).toEqual({
      'announced--announced-2020-05': ['result paper--published-2022'],
      'paper--published-2022': ['announced announced--announced-2020-05'],
    });
  });
  it('first figures and the paper of one record', () => {
    const milestones = [milestone('topline', '2019-03'), milestone('published', '2019')];
    expect(kinds([madeUp('one', { milestones })])).toEqual({
      'one--topline-2019-03': ['result one--published-2019'],
      'one--published-2019': ['announced one--topline-2019-03'],
    });
  });
  it('a related trial with another number is not its result', () => {
    const other = madeUp('paper', { ids: { registry: ['NCT2'] }, milestones: [milestone('published', '2022')] });
    expect(kinds([announced, other])).toEqual({ 'announced--announced-2020-05': ['awaited'] });
  });
  it('a shared number alone is not enough: the records must name each other', () => {
    const { related: _, ...facts } = announced.facts;
    expect(kinds([{ id: 'announced', facts }, paper])).toEqual({ 'announced--announced-2020-05': ['awaited'] });
  });
  it('an earlier paper is not the result of a later announcement', () => {
    const earlier = madeUp('paper', { ids: registry, milestones: [milestone('published', '2019-12')] });
    expect(kinds([announced, earlier])).toEqual({ 'announced--announced-2020-05': ['awaited'] });
  });
  it('an announcement never passes for a result', () => {
    const again = madeUp('paper', {
      record: 'trial-announcement',
      ids: registry,
      milestones: [milestone('published', '2022')],
    });
    expect(kinds([announced, again])['announced--announced-2020-05']).toEqual(['awaited']);
  });
  it('a trial and the decision on it', () => {
    const vote = madeUp('vote', {
      record: 'regulatory',
      ids: registry,
      related: ['paper'],
      milestones: [milestone('decision', '2023-09-27')],
    });
    expect(kinds([vote, paper])).toEqual({
      'paper--published-2022': ['decision vote--decision-2023-09-27'],
      'vote--decision-2023-09-27': ['trial paper--published-2022'],
    });
  });
});

describe('the evidence map', () => {
  const outcome: Outcome = {
    id: 'main',
    role: 'primary',
    kind: 'mean-difference',
    favours: 'neither',
    rating: 'objective',
    n_analysed: 450,
    n_randomised: 450,
    ci95: [-1, 1],
    source: 'full-text',
  };
  const trial = madeUp('trial', { outcomes: [outcome] });
  const small = madeUp('small', { design: 'single-arm', outcomes: [outcome] });
  const announced = madeUp('announced', { record: 'trial-announcement' });
  const rats = madeUp('rats', { record: 'preclinical', species: 'rat' });
  const review = madeUp('review', { record: 'review', design: 'meta-analysis' });
  it('tells controlled studies from others, and leaves out reviews', () => {
    const all = [trial, small, announced, rats, review];
    const cell = mapCell(all, all);
    const ids = (list: MadeUp[]) => list.map(({ id }) => id);
    expect(ids(cell.controlled)).toEqual(['trial']);
    expect(ids(cell.uncontrolled)).toEqual(['small']);
    expect(ids(cell.announced)).toEqual(['announced']);
    expect(ids(cell.notInPeople)).toEqual(['rats']);
    expect(cell.best).toBe(3);
  });
  it('a retracted study stands apart and gives no label', () => {
    const gone = madeUp('gone', { outcomes: [outcome], milestones: [milestone('retracted', '2025')] });
    expect(mapCell([gone], [gone])).toMatchObject({ studies: [], retracted: [gone], best: undefined });
  });
  it('the best label is that of the surest study, whatever the order', () => {
    expect(mapCell([small, trial], [trial, small]).best).toBe(3);
    expect(mapCell([small], [small]).best).toBe(1);
    expect(mapCell([announced], [announced]).best).toBeUndefined();
  });
  it('only studies of both the condition and the cell count', () => {
    expect(mapCell([trial, small], [small]).studies).toEqual([small]);
  });
  it('animals alone leave a kind untried in people; an announced trial does not', () => {
    expect(isUntried(mapCell([rats], [rats]))).toBe(true);
    expect(isUntried(mapCell([announced], [announced]))).toBe(false);
    expect(isUntried(mapCell([trial], []))).toBe(true);
  });
  it('nerve cells from an embryonic line are cells from an embryonic line', () => {
    const bySource = new Map([['embryonic', [trial]]]);
    expect(ofKind('embryonic-derived', { byCell: new Map(), bySource })).toEqual({
      studies: [trial],
      filter: ['source', 'embryonic'],
    });
    const both = ofKind('embryonic-derived', { byCell: new Map([['embryonic-derived', [trial]]]), bySource });
    expect(both.studies).toEqual([trial]);
    expect(ofKind('muse', { byCell: new Map(), bySource })).toEqual({ studies: [], filter: ['cell', 'muse'] });
  });
});

describe('from the goal to the headline', () => {
  const words = { primary_endpoint: { what: 'Walk', detail: 'Missed.' } };
  const placed = (id: string, ...gap: Gap[]): { claim: Claim } => ({
    claim: { id, verdict: 'differs', gap, figures: [] },
  });
  it('goal, result, and the claim that went past it', () => {
    const { facts } = madeUp('a', { primary_endpoint: { met: 'no' }, title_as_in_seed: 'Title' });
    const told = placed('told', 'left-out', 'goal-missed-told-as-success');
    expect(goalVersusClaimOf(facts, words, [placed('other', 'mistranslation'), told])).toEqual({
      goal: 'Walk',
      registered: true,
      met: 'no',
      result: 'Missed.',
      headline: { claim: told },
    });
  });
  it('the title an article gave it where no claim went past the result', () => {
    const { facts } = madeUp('a', { title_as_in_seed: 'Title' });
    expect(goalVersusClaimOf(facts, words, [placed('other', 'mistranslation')])?.headline).toEqual({ title: 'Title' });
    expect(goalVersusClaimOf(madeUp('a').facts, words, [])).not.toHaveProperty('headline');
  });
  it('nothing without a goal, or without what came of it', () => {
    expect(
      goalVersusClaimOf(madeUp('a', { primary_endpoint: { met: 'not-applicable' } }).facts, words, []),
    ).toBeUndefined();
    expect(goalVersusClaimOf(madeUp('a').facts, { primary_endpoint: { what: 'Walk' } }, [])).toBeUndefined();
    expect(goalVersusClaimOf(madeUp('a').facts, { primary_endpoint: { detail: 'Missed.' } }, [])).toBeUndefined();
  });
  it('a goal that was changed was not registered as such', () => {
    expect(goalVersusClaimOf(madeUp('a', { endpoint_switched: true }).facts, words, [])?.registered).toBe(false);
    expect(goalVersusClaimOf(madeUp('a', { registered_before_start: 'unknown' }).facts, words, [])?.registered).toBe(
      false,
    );
  });
});
