import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/catalog/read.ts';
import { comparedOutcomes, isComparable, pairId, relatedPairs } from '../../src/evidence/compare.ts';
import { outcome as outcomeSchema, type Outcome } from '../../src/schema/outcome.ts';
import { studyFacts, type StudyFacts } from '../../src/schema/study.ts';
import { contentWith } from '../content-fixture.ts';

const { root, clear } = contentWith([]);
const base = studyFacts.parse(readContent(root).records.studies[0]?.facts);
clear();
const study = (id: string, facts: Partial<StudyFacts> = {}) => ({
  id,
  facts: { ...base, record: 'study' as const, species: 'human', design: 'randomised-controlled', ...facts, id },
});

describe('pairs that belong together', () => {
  it('have one address, whichever study is named first', () => {
    expect(pairId({ id: 'b' }, { id: 'a' })).toBe('a--vs--b');
    expect(pairId({ id: 'a' }, { id: 'b' })).toBe('a--vs--b');
  });
  it('stand once, both controlled first, then those that name each other', () => {
    const made = [
      study('a', { related: ['b', 'c', 'a', 'nobody'] }),
      study('b', { related: ['d'] }),
      study('c', { related: ['a'] }),
      study('d', { design: 'single-arm' }),
    ];
    expect(relatedPairs(made).map((pair) => pairId(...pair))).toEqual(['a--vs--c', 'a--vs--b', 'b--vs--d']);
    expect(relatedPairs(made, 1).map((pair) => pairId(...pair))).toEqual(['a--vs--c']);
    expect(relatedPairs(made.toReversed())).toEqual(relatedPairs(made));
  });
  it('hold no animals, no announcements and no pool beside a part of itself', () => {
    const made = [
      study('a', { related: ['rats', 'said', 'pool'] }),
      study('rats', { record: 'preclinical', species: 'rat' }),
      study('said', { record: 'trial-announcement' }),
      study('pool', { design: 'meta-analysis', related: ['a'] }),
    ];
    expect(relatedPairs(made)).toEqual([]);
  });
});

describe('what can stand side by side', () => {
  it('trials in people, announced ones, and pooled analyses; no animals, no decisions, no essays', () => {
    const of = (facts: Partial<StudyFacts>): boolean => isComparable(study('a', facts).facts);
    expect(of({})).toBe(true);
    expect(of({ record: 'trial-announcement' })).toBe(true);
    expect(of({ record: 'review', design: 'meta-analysis' })).toBe(true);
    expect(of({ record: 'review', design: 'narrative-review' })).toBe(false);
    expect(of({ record: 'preclinical', species: 'rat' })).toBe(false);
    expect(of({ species: 'mouse' })).toBe(false);
    expect(of({ record: 'regulatory' })).toBe(false);
    expect(of({ record: 'news-case' })).toBe(false);
  });
});

describe('the results that a comparison shows', () => {
  const outcome = (id: string, role: Outcome['role']): Outcome =>
    outcomeSchema.parse({ id, role, kind: 'mean-change', favours: 'neither', rating: 'judged', source: 'abstract' });
  const shownOf = (outcomes: Outcome[], most?: number) => {
    const { shown, more } = comparedOutcomes({ ...base, outcomes }, most);
    return [shown.map(({ id }) => id).join(), more];
  };
  it('are the main goals first, however many, then side results; parts of the people and harms are not among them', () => {
    const all = [
      outcome('part', 'subgroup'),
      outcome('try', 'exploratory'),
      outcome('side', 'secondary'),
      outcome('main', 'primary'),
      outcome('harm', 'safety'),
    ];
    expect(shownOf(all)).toEqual(['main,side,try', 1]);
    expect(shownOf(all, 1)).toEqual(['main', 3]);
    expect(shownOf([outcome('a', 'primary'), outcome('b', 'primary'), outcome('c', 'secondary')], 1)).toEqual([
      'a,b',
      1,
    ]);
  });
  it('where no main goal has figures, the outcome that the label is about comes first', () => {
    expect(shownOf([outcome('part', 'subgroup'), outcome('side', 'secondary')])).toEqual(['part,side', 0]);
    expect(shownOf([outcome('harm', 'safety')])).toEqual(['', 0]);
  });
});
