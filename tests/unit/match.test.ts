import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aspects, compareNear, matchStudies, type Aspect, type Near, type Wanted } from '../../src/evidence/match.ts';
import { lists, study, type Tags } from '../match-fixture.ts';
import type { MadeUp } from '../study-fixture.ts';

const ids = (studies: readonly MadeUp[]): string[] => studies.map(({ id }) => id);
const near = (studies: readonly Near<MadeUp>[]): [string, string][] =>
  studies.map(({ study: { id }, differs }) => [id, differs.join()]);

const wanted: Wanted = {
  condition: 'stroke',
  cell: 'mesenchymal-stromal',
  source: 'bone-marrow',
  route: 'intravenous',
  donor: 'allogeneic',
};
const exactTags: Tags = { source: 'bone-marrow', donor: 'allogeneic' };

describe('studies of exactly this', () => {
  it('count a narrower condition, cell and donor as the wider one, and never the other way round', () => {
    const narrow = study('narrow', {
      ...exactTags,
      type: 'modified-msc',
      donor: 'allogeneic-unrelated',
      conditions: ['chronic-stroke'],
    });
    expect(ids(matchStudies([narrow], wanted, lists).controlled)).toEqual(['narrow']);
    const asked = { condition: 'chronic-stroke', cell: 'modified-msc', donor: 'allogeneic-related' };
    expect(matchStudies([study('wide', exactTags)], asked, lists)).toMatchObject({ controlled: [], nearest: [] });
    const wide = study('wide', { ...exactTags, conditions: ['chronic-stroke'] });
    expect(near(matchStudies([wide], asked, lists).nearest)).toEqual([['wide', 'donor,cell']]);
  });
  it('are larger first, and those with a control group stand apart', () => {
    const made = [
      study('small', { ...exactTags, participants: { total: 10 } }),
      study('alone', { ...exactTags, design: 'single-arm', participants: { total: 500 } }),
      study('b-large', { ...exactTags, participants: { total: 90 } }),
      study('a-large', { ...exactTags, participants: { analysed: 90 } }),
    ];
    const match = matchStudies(made, wanted, lists);
    expect(ids(match.controlled)).toEqual(['a-large', 'b-large', 'small']);
    expect(ids(match.uncontrolled)).toEqual(['alone']);
  });
  it('are studies of their own in people: no animals, announcements, reviews or pooled analyses', () => {
    const made = [
      study('rats', { ...exactTags, record: 'preclinical', species: 'rat', design: 'preclinical' }),
      study('said', { ...exactTags, record: 'trial-announcement' }),
      study('review', { ...exactTags, record: 'review', design: 'narrative-review' }),
      study('pool', { ...exactTags, design: 'meta-analysis' }),
    ];
    const match = matchStudies(made, wanted, lists);
    expect([...match.controlled, ...match.uncontrolled, ...match.nearest]).toEqual([]);
    expect(near(match.pooled)).toEqual([['pool', '']]);
    expect(ids(match.announced)).toEqual(['said']);
  });
  it('include a study that used a further route too', () => {
    const two = study('two', { ...exactTags, route: ['intrathecal', 'intravenous'] });
    expect(ids(matchStudies([two], wanted, lists).controlled)).toEqual(['two']);
  });
  it('an age group fits one who took both; an age that is not stated does not', () => {
    const asked: Wanted = { condition: 'stroke', age: 'children' };
    const made = [study('both', { age_group: 'both' }), study('adults', { age_group: 'adults' }), study('unknown')];
    const match = matchStudies(made, asked, lists);
    expect(ids(match.controlled)).toEqual(['both']);
    expect(near(match.nearest)).toEqual([
      ['adults', 'age'],
      ['unknown', 'age'],
    ]);
  });
});

describe('the nearest studies', () => {
  it('never are of another condition', () => {
    const match = matchStudies([study('als', { ...exactTags, conditions: ['als'] })], wanted, lists);
    expect(match).toEqual({ controlled: [], uncontrolled: [], nearest: [], pooled: [], announced: [], retracted: [] });
  });
  it('stand in the stated order: fewer differences, lighter ones, controlled, larger, id', () => {
    const made = [
      study('i-cell-and-donor', { type: 'mononuclear', source: 'bone-marrow', donor: 'autologous' }),
      study('h-source-and-route', { donor: 'allogeneic', source: 'adipose', route: ['intrathecal'] }),
      study('g-cell', { ...exactTags, type: 'mononuclear' }),
      study('f-route', { ...exactTags, route: ['intrathecal'] }),
      study('e-source', { ...exactTags, source: 'adipose' }),
      study('d-donor-alone', { ...exactTags, donor: 'autologous', design: 'single-arm', participants: { total: 900 } }),
      study('c-donor-small', { ...exactTags, donor: 'autologous', participants: { total: 20 } }),
      study('b-donor', { ...exactTags, donor: 'autologous' }),
      study('a-donor', { ...exactTags, donor: 'autologous' }),
    ];
    expect(near(matchStudies(made, wanted, lists).nearest)).toEqual([
      ['a-donor', 'donor'],
      ['b-donor', 'donor'],
      ['c-donor-small', 'donor'],
      ['d-donor-alone', 'donor'],
      ['e-source', 'source'],
      ['f-route', 'route'],
      ['g-cell', 'cell'],
      ['h-source-and-route', 'source,route'],
      ['i-cell-and-donor', 'donor,cell'],
    ]);
  });
  it('count what is not stated as different', () => {
    const silent = study('silent', { route: [] });
    expect(near(matchStudies([silent], wanted, lists).nearest)).toEqual([['silent', 'donor,source,route']]);
  });
});

describe('pooled analyses', () => {
  it('are listed where nothing in them rules the wish out, those that state it first', () => {
    const pool = (id: string, tags: Tags): MadeUp => study(id, { design: 'meta-analysis', record: 'review', ...tags });
    const made = [
      pool('open', { type: 'mixed', source: 'mixed', donor: 'both', route: [] }),
      pool('other-cells', { ...exactTags, type: 'umbilical-cord-blood' }),
      pool('other-route', { ...exactTags, route: ['intrathecal'] }),
      pool('stated', exactTags),
    ];
    expect(near(matchStudies(made, wanted, lists).pooled)).toEqual([
      ['stated', ''],
      ['open', 'donor,source,route,cell'],
    ]);
  });
});

const cells = ['mesenchymal-stromal', 'modified-msc', 'mononuclear', 'umbilical-cord-blood', 'mixed'];
const sources = ['bone-marrow', 'adipose', 'mixed', 'not-stated'];
const donors = ['autologous', 'allogeneic', 'allogeneic-related', 'allogeneic-unrelated', 'both'];
const routes = ['intravenous', 'intrathecal', 'intranasal'];
const conditions = ['stroke', 'ischaemic-stroke', 'perinatal-stroke', 'als', 'cerebral-palsy'];
const optional = (values: string[]): fc.Arbitrary<string | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const anyStudies: fc.Arbitrary<MadeUp[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...cells),
      source: optional(sources),
      donor: optional(donors),
      route: fc.subarray(routes),
      conditions: fc.subarray(conditions, { minLength: 1 }),
      record: fc.constantFrom(
        'study' as const,
        'review' as const,
        'preclinical' as const,
        'trial-announcement' as const,
      ),
      species: fc.constantFrom('human', 'rat'),
      design: fc.constantFrom('randomised-controlled', 'single-arm', 'meta-analysis'),
      age_group: fc.constantFrom('children' as const, 'adults' as const, 'both' as const),
      total: fc.nat(200),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ source, donor, total, ...tags }, i) =>
      study(`s-${i}`, { ...tags, ...(source && { source }), ...(donor && { donor }), participants: { total } }),
    ),
  );
const anyWish: fc.Arbitrary<Wanted> = fc.record({
  condition: fc.constantFrom(...conditions),
  cell: optional(cells),
  source: optional(sources),
  route: optional(routes),
  donor: optional(donors),
  age: optional(['children', 'adults']),
});

describe('for any studies and any wish', () => {
  it('each study of its own for the condition is either exact or near, never both', () => {
    fc.assert(
      fc.property(anyStudies, anyWish, (studies, wish) => {
        const { controlled, uncontrolled, nearest } = matchStudies(studies, wish, lists);
        const exact = new Set([...ids(controlled), ...ids(uncontrolled)]);
        expect(exact.size).toBe(controlled.length + uncontrolled.length);
        for (const { study: other, differs } of nearest) {
          expect(exact.has(other.id)).toBe(false);
          expect(differs.length).toBeGreaterThan(0);
        }
        const unasked = matchStudies(studies, { condition: wish.condition }, lists);
        expect(exact.size + nearest.length).toBe(unasked.controlled.length + unasked.uncontrolled.length);
      }),
    );
  });
  it('taking back one wish never lowers the number of exact matches', () => {
    fc.assert(
      fc.property(anyStudies, anyWish, fc.constantFrom(...aspects), (studies, wish, aspect) => {
        const [strict, relaxed] = [wish, { ...wish, [aspect]: undefined }].map((each) =>
          matchStudies(studies, each, lists),
        );
        expect(relaxed?.controlled.length).toBeGreaterThanOrEqual(strict?.controlled.length ?? 0);
        expect(relaxed?.uncontrolled.length).toBeGreaterThanOrEqual(strict?.uncontrolled.length ?? 0);
      }),
    );
  });
  it('the result does not depend on the order in which the studies came', () => {
    fc.assert(
      fc.property(anyStudies, anyWish, fc.infiniteStream(fc.nat()), (studies, wish, numbers) => {
        const keys = new Map(studies.map(({ id }) => [id, numbers.next().value ?? 0]));
        const shuffled = studies.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        expect(matchStudies(shuffled, wish, lists)).toEqual(matchStudies(studies, wish, lists));
      }),
    );
  });
  it('the order of nearness is total: two different studies are never level, and the order has no circles', () => {
    const anyNear = fc
      .tuple(anyStudies, fc.infiniteStream(fc.subarray<Aspect>([...aspects], { minLength: 1 })))
      .map(([studies, differs]): Near<MadeUp>[] =>
        studies.map((each) => ({ study: each, differs: differs.next().value ?? ['donor'] })),
      );
    fc.assert(
      fc.property(anyNear, (all) => {
        for (const a of all)
          for (const b of all) {
            expect(Math.sign(compareNear(a, b)) + Math.sign(compareNear(b, a))).toBe(0);
            if (a !== b) expect(compareNear(a, b)).not.toBe(0);
            for (const c of all)
              if (a !== b && b !== c && a !== c && compareNear(a, b) < 0 && compareNear(b, c) < 0)
                expect(compareNear(a, c)).toBeLessThan(0);
          }
      }),
      { numRuns: 40 },
    );
  });
});
