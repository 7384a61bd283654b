/** Finding studies and putting them in order, on an engine of a few pages that searches and filters as Pagefind does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialMatchesOf } from '../../src/search/results/partial-matches.ts';
import { findStudies } from '../../src/search/results/find.ts';
import { countsOf, narrow } from '../../src/search/results/apply-filters.ts';
import { takeCounts } from '../../src/search/query/people-counts.ts';
import { prepareWords } from '../../src/search/shared/words.ts';
import type { ParsedQuery } from '../../src/search/query/parsed-query.ts';
import { engine, library, name, query, shelf, unit } from '../engine-fixture.ts';

const find = async (some: Partial<ParsedQuery>) => {
  const { order, full } = await findStudies(library, query(some));
  return { order, full };
};

describe('finding', () => {
  it('shows people before animals, however often the word stands there', async () => {
    const { order } = await find({ named: [name('condition', 'cp')], units: [unit('walking')] });
    expect(order).toEqual(['trial', 'pilot', 'rats']);
  });
  it('lets what most of a long query fits follow what has all of it, and never another condition', async () => {
    const long = {
      named: [name('condition', 'cp'), name('cell', 'blood')],
      units: [unit('children'), unit('walking')],
    };
    const { order, full } = await find(long);
    expect(order.slice(0, full)).toEqual(['trial']);
    expect(order).toHaveLength(3);
    expect(order).not.toContain('stroke');
  });
  it('of a short query shows only what has all of it', async () => {
    const { order, full } = await find({ named: [name('condition', 'cp')], units: [unit('placebo')] });
    expect([order, full]).toEqual([['trial', 'rats'], 2]);
  });
  it('a number of people puts the study first that has it, and rules none out', async () => {
    const { order } = await find({ named: [name('condition', 'cp'), name('species', 'human')], hints: [unit('63')] });
    expect(order).toEqual(['trial', 'pilot']);
  });
});

describe('narrowing', () => {
  const chosen = new Map([['cell', ['blood']] as const]);
  it('keeps what has the chosen values, and counts what other values would leave', async () => {
    const found = await findStudies(library, query({ named: [name('condition', 'cp')] }));
    const hits = await narrow(engine, found, chosen, 'fit');
    expect(hits.map(({ id }) => id)).toEqual(['trial', 'rats']);
    const counts = await countsOf(shelf, engine, found, chosen);
    expect(counts['cell']).toEqual({ blood: 2, marrow: 1 });
    expect(counts['species']).toEqual({ human: 1, rat: 1 });
  });
  it('sorts by date and by size, and rules out what a query rules out', async () => {
    const found = await findStudies(library, query({ named: [name('condition', 'cp')] }));
    const sorted = async (sort: 'newest' | 'people') =>
      (await narrow(engine, found, new Map(), sort)).map(({ id }) => id);
    expect(await sorted('newest')).toEqual(['pilot', 'rats', 'trial']);
    expect(await sorted('people')).toEqual(['trial', 'pilot', 'rats']);
    const { order } = await find({ named: [name('condition', 'cp')], without: [name('species', 'rat')] });
    expect(order).toEqual(['trial', 'pilot']);
  });
});

describe('closeness', () => {
  const even = (...ids: string[]) => new Map(ids.map((id) => [id, 1]));
  it('what few have counts more than what many have', () => {
    const all = new Set(['a', 'b', 'c', 'd']);
    expect(partialMatchesOf(all, [even('b'), even('a', 'c', 'd'), even('b', 'c')])[0]).toBe('b');
  });
  it('one saying more never puts a study further back', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(id), { maxLength: 5 }), id, (sayings, one) => {
        const all = new Set(['a', 'b', 'c', 'd', 'e']);
        const before = sayings.map((ids) => even(...ids));
        const order = partialMatchesOf(all, before);
        const after = partialMatchesOf(all, [...before, even(one)]);
        if (order.includes(one)) expect(after.indexOf(one)).toBeLessThanOrEqual(order.indexOf(one));
      }),
    );
  });
});

describe('numbers of people', () => {
  it.each([
    ['63 children did not beat placebo', ['63']],
    ['trial of 18 chronic stroke patients', ['18']],
    ['4 year old child', []],
    ['63名儿童', ['63']],
    ['206人 中风', ['206']],
    ['3岁孩子', []],
    ['gmfm 66', []],
  ])('%s', (text, numbers) => {
    const { rest, hints } = takeCounts(text, prepareWords({ latin: { people: ['child', 'children', 'patients'] } }));
    expect(hints.map((hint) => hint.text)).toEqual(numbers);
    for (const number of numbers) expect(rest).not.toContain(number);
  });
});
