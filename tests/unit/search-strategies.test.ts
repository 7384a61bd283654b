/** Each way to find studies by itself: when it has something to say, and when it leaves the query to the next. */
import { describe, expect, it } from 'vitest';
import type { ParsedQuery } from '../../src/search/query/parsed-query.ts';
import { findStudies } from '../../src/search/results/find.ts';
import { bestReading } from '../../src/search/results/reading.ts';
import { all, oneOfAKind, widestScope, withoutLeast } from '../../src/search/results/scope.ts';
import {
  byGuesses,
  byNamesAndWords,
  byThemes,
  nonsense,
  strategies,
  type Strategy,
} from '../../src/search/results/strategies.ts';
import { searchText } from '../../src/search/results/text-search.ts';
import { engine, library, name, query, shelf, unit } from '../engine-fixture.ts';

const lookAllUp = async (units: ParsedQuery['units']) =>
  (await Promise.all(units.map((one) => searchText(library, one)))).flat();

async function tryOut(strategy: Strategy, some: Partial<ParsedQuery>) {
  const asked = query(some);
  return strategy({
    library,
    query: asked,
    lookUps: async () => ({
      widest: await widestScope(engine, asked.named),
      units: await lookAllUp(asked.units),
      hints: await lookAllUp(asked.hints),
    }),
    again: (other) => findStudies(library, other),
  });
}

const cp = name('condition', 'cp');
const stroke = name('condition', 'stroke');
const nowhere = unit('zzqqxx');

describe('strategies', () => {
  it('are tried in this order, and the last always answers', async () => {
    expect(strategies).toEqual([nonsense, byGuesses, byThemes, byNamesAndWords]);
    expect(await tryOut(byNamesAndWords, { units: [nowhere] })).toMatchObject({ full: 0, left: ['zzqqxx'] });
  });
  it('nonsense: words that stand nowhere find nothing, unless something else was said', async () => {
    expect(await tryOut(nonsense, { unknown: ['zzqqxx'] })).toMatchObject({ order: [] });
    expect(await tryOut(nonsense, { unknown: ['zzqqxx'], named: [cp] })).toBeUndefined();
    expect(await tryOut(nonsense, {})).toBeUndefined();
  });
  it('guesses: a word that stands nowhere is taken for a name, and told', async () => {
    const guess = { name: { ...stroke, typed: 'zzqqxx' }, sure: false };
    const found = await tryOut(byGuesses, { units: [{ ...nowhere, guess }] });
    expect(found).toMatchObject({ order: ['stroke'], guessed: [guess.name] });
    expect(await tryOut(byGuesses, { units: [{ ...unit('walking'), guess }] })).toBeUndefined();
    expect(await tryOut(byGuesses, { units: [nowhere] })).toBeUndefined();
  });
  it('themes: what a query is about leads on where its words stand nowhere', async () => {
    const found = await tryOut(byThemes, { themes: [stroke], units: [nowhere] });
    expect(found).toMatchObject({ order: ['stroke'], full: 0, left: ['zzqqxx'] });
    expect(await tryOut(byThemes, { units: [nowhere] })).toMatchObject({ order: [] });
    expect(await tryOut(byThemes, { themes: [stroke], units: [unit('walking')] })).toBeUndefined();
    expect(await tryOut(byThemes, { named: [cp], units: [nowhere] })).toBeUndefined();
  });
  it('names and words: what has all comes first, and what was given up is told', async () => {
    const found = await tryOut(byNamesAndWords, { named: [cp], units: [unit('walking'), nowhere] });
    expect(found).toMatchObject({ full: 0, left: ['zzqqxx'] });
    expect(found?.order[0]).toBe('trial');
  });
});

describe('scopes', () => {
  const scopesOf = async (way: typeof all, ...named: (typeof cp)[]) => {
    const found: string[][] = [];
    for await (const { pages } of way(engine, named)) found.push([...pages.keys()]);
    return found;
  };
  it('of all names, of one of a kind, and without the least important', async () => {
    expect(await scopesOf(all, cp, stroke)).toEqual([[]]);
    expect(await scopesOf(oneOfAKind, cp, stroke)).toEqual([['trial', 'pilot', 'stroke', 'rats']]);
    expect(await scopesOf(oneOfAKind, cp)).toEqual([]);
    expect(await scopesOf(withoutLeast, stroke, name('cell', 'marrow'))).toEqual([['stroke'], ['pilot']]);
  });
  it('a name that leaves nothing is read as a word of the text', async () => {
    const named = [stroke, name('cell', 'marrow')];
    const widest = await widestScope(engine, named);
    expect(widest.dropped.map(({ filter }) => filter)).toEqual(['cell']);
    const { words } = await bestReading(library, named, [], widest);
    expect(words.map(({ unit: { typed } }) => typed)).toEqual(['marrow']);
  });
});

describe('a word of which the engine finds only the beginning', () => {
  /** Finds the same for every word, as the engine does with the longest beginning that it knows. */
  const eager = (onLoad: () => void) =>
    shelf.engine(() =>
      Promise.resolve([
        {
          id: 'trial',
          score: 1,
          data: () => {
            onLoad();
            return Promise.resolve({
              url: '',
              meta: {},
              raw_content: '63 men',
              weighted_locations: [],
              sub_results: [],
            });
          },
        },
      ]),
    );
  it.each([
    ['placebos', ['trial'], 0],
    ['zzqqxx', [], 0],
    ['children walked', ['trial'], 0],
    ['children zzqqxx', [], 0],
    // Of numbers there is no list.
    ['63', ['trial'], 1],
    ['64', [], 1],
  ])('%s: told by the list of words, of other signs by the best page', async (text, ids, loaded) => {
    let loads = 0;
    const engine = eager(() => (loads += 1));
    const [looked] = await searchText({ ...library, engine, other: () => Promise.resolve(engine) }, unit(text));
    expect([...(looked?.pages.keys() ?? [])]).toEqual(ids);
    expect(loads).toBe(loaded);
  });
});
