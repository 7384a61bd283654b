/** What surrounds a search: its address, the sentence that matched, and results still to come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultsToCome } from '../../src/evidence/to-come.ts';
import { readUrlState, toUrlState, type Asked } from '../../src/search/results/url-state.ts';
import { matchedSentence } from '../../src/search/results/excerpt.ts';
import { holdsWords } from '../../src/search/results/text-search.ts';

describe('the address', () => {
  const options = new Map([
    ['condition', new Set(['stroke', 'als'])],
    ['goal', new Set(['yes', 'no'])],
  ]);
  it('takes several values with commas or repeated, and leaves out what no filter has', () => {
    const asked = readUrlState('?q=x&condition=stroke,als&goal=no&goal=nonsense&sort=newest&exact=1', options);
    expect([...asked.chosen]).toEqual([
      ['condition', ['stroke', 'als']],
      ['goal', ['no']],
    ]);
    expect(asked).toMatchObject({ query: 'x', sort: 'newest', exact: true });
    expect(readUrlState('?condition=stroke&condition=als', options).chosen).toEqual(
      readUrlState('?condition=stroke,als', options).chosen,
    );
  });
  it('says what is asked so that it can be read again', () => {
    const asked = fc.record({
      query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      exact: fc.boolean(),
      sort: fc.constantFrom('fit' as const, 'newest' as const, 'people' as const),
      chosen: fc
        .subarray(['stroke', 'als'], { minLength: 1 })
        .map((values): Asked['chosen'] => new Map([['condition', values]])),
    });
    fc.assert(
      fc.property(asked, (some) => {
        expect(readUrlState(toUrlState(some), options)).toEqual(some);
      }),
    );
  });
});

describe('what a page holds', () => {
  const fragment = (text: string, locations: number[]) => ({
    url: '',
    meta: { title: 'A title' },
    raw_content: text,
    weighted_locations: locations.map((location) => ({ weight: 1, balanced_score: 1, location })),
    sub_results: [],
  });
  it('shows the sentence around the words, marked', () => {
    const found = matchedSentence(fragment('First one. Cells were given here. Last one.', [3]));
    expect(found.map(({ text }) => text).join('')).toBe('Cells were given here.');
    expect(found.filter(({ mark }) => mark).map(({ text }) => text.trim())).toEqual(['were']);
  });
  it('reads Chinese by its own words', () => {
    const found = matchedSentence(fragment('前\u200B一句\u200B。\u200B毛毛\u200B走\u200B了\u200B。\u200B后', [3]));
    expect(found.map(({ text }) => text).join('')).toBe('毛毛走了。');
  });
  it('shows nothing where no word stands in the text', () => {
    expect(matchedSentence(fragment('First one.', []))).toEqual([]);
  });
  it('tells a word that stands there from a letter that does', () => {
    expect(holdsWords(fragment('Wu H, Liu Z, Zhang Z', []), 'zzqqxx')).toBe(false);
    expect(holdsWords(fragment('cells given intranasally', []), 'intranasal')).toBe(true);
    expect(holdsWords(fragment('the MAS scale', []), 'massage')).toBe(false);
  });
});

describe('results still to come', () => {
  const facts = (
    record: 'study' | 'trial-announcement',
    ...milestones: { kind: 'topline' | 'completed' | 'stopped' | 'announced'; date: string; expected?: boolean }[]
  ) => ({
    record,
    milestones: milestones.map((milestone, i) => ({ id: `m${i}`, ...milestone })),
  });
  it.each([
    ['an announcement without results', facts('trial-announcement', { kind: 'announced', date: '2025-01' }), true],
    ['an announcement with a topline result', facts('trial-announcement', { kind: 'topline', date: '2025-01' }), false],
    ['a trial that was stopped', facts('trial-announcement', { kind: 'stopped', date: '2025-01' }), false],
    ['an end that lies ahead', facts('study', { kind: 'completed', date: '2028-09', expected: true }), true],
    ['an end foreseen for this year', facts('study', { kind: 'completed', date: '2026', expected: true }), true],
    [
      'an end that was foreseen for last year',
      facts('study', { kind: 'completed', date: '2025', expected: true }),
      false,
    ],
    ['a published study', facts('study'), false],
  ])('%s', (_, some, expected) => {
    expect(resultsToCome(some, '2026-11-22')).toBe(expected);
  });
});
