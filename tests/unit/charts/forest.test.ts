/** Studies side by side: which rows, which words, and nothing left out in silence. */
import { describe, expect, it } from 'vitest';
import { forestsOf } from '../../../src/charts/forest/data.ts';
import { leftOut } from '../../../src/charts/forest/left-out.ts';
import { forestChart } from '../../../src/charts/forest/words.ts';
import { intervalFromGroups } from '../../../src/charts/forest/worked-out.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import type { Outcome } from '../../../src/schema/outcome.ts';
import { allFacts, knownMeasures, outcomeOf, recordOf } from './records.ts';

const of = (study: string, id: string): Outcome => outcomeOf(recordOf(study), id);

describe('a forest', () => {
  const studies = allFacts.map((facts) => ({ id: facts.id, facts }));
  const [points, standardised] = forestsOf(studies, knownMeasures);
  it('has one row a study: its main goal first, then the longest follow-up', () => {
    expect(points?.single.map(({ study, outcome }) => [study.id, outcome.id])).toEqual([
      ['sun-2017', 'gmfm-66-12-months'],
      ['sun-2022', 'cord-blood-against-untreated'],
    ]);
    expect(points?.pooled.map(({ outcome }) => outcome.id)).toEqual(['gmfm-66-12-months']);
    expect(standardised?.pooled.map(({ study }) => study.id)).toEqual(['xie-2020', 'eggenberger-2019', 'novak-2016']);
  });
  it('keeps a trial that prints both groups and no difference', () => {
    expect(points?.single[0]).toMatchObject({ workedOut: true, estimate: 0.6, low: -2.4, high: 3.6 });
    expect(intervalFromGroups({ ...of('sun-2017', 'gmfm-66-12-months'), control: { mean: 6.9 } })).toBeUndefined();
  });
  it('names the better side only where all rows agree', () => {
    expect(points?.better).toBe('higher');
    const contrary = studies.map((study) =>
      study.id === 'novak-2016'
        ? {
            ...study,
            facts: {
              ...study.facts,
              outcomes: study.facts.outcomes.map((o): Outcome => ({ ...o, favours: 'control' })),
            },
          }
        : study,
    );
    expect(forestsOf(contrary, knownMeasures).find(({ scale }) => scale === 'standardised')?.better).toBeUndefined();
  });
  it('is not drawn for one study, for animals, announcements or a part of the people', () => {
    expect(
      forestsOf(
        studies.filter(({ id }) => id === 'sun-2017'),
        knownMeasures,
      ),
    ).toEqual([]);
    const changed = (change: Partial<(typeof studies)[number]['facts']>) =>
      studies.map((study) => ({ ...study, facts: { ...study.facts, ...change } }));
    expect(forestsOf(changed({ species: 'rat', record: 'preclinical' }), knownMeasures)).toEqual([]);
    expect(forestsOf(changed({ peer_reviewed_source: false }), knownMeasures)).toEqual([]);
    const parts = studies.map((study) => ({
      ...study,
      facts: { ...study.facts, outcomes: study.facts.outcomes.map((o): Outcome => ({ ...o, role: 'subgroup' })) },
    }));
    expect(forestsOf(parts, knownMeasures)).toEqual([]);
  });
  it('names main results, side results and reviews apart, and how sure all of them are', () => {
    const words =
      points &&
      forestChart(points, 'x', { what: () => '', study: ({ id }) => id, href: () => undefined }, translatorFor('en'));
    expect(words?.caption).toBe(
      'Main results: no clear difference. Side results: better with cells. Reviews: better with cells. Certainty: very low to low',
    );
  });
  it('draws deaths of a single trial too, and calls a difference that its people cannot settle no good news', () => {
    const facts = recordOf('houkin-2024');
    const [deaths] = forestsOf([{ id: facts.id, facts }], knownMeasures);
    if (!deaths) throw new Error('deaths are drawn');
    expect([deaths.key, deaths.harm, deaths.countsHarm]).toEqual([
      'death-difference-percentage-points-share-safety',
      'death',
      true,
    ]);
    const chart = forestChart(
      deaths,
      'Deaths',
      { what: () => '', study: ({ id }) => id, href: () => undefined },
      translatorFor('en'),
    );
    expect(chart.caption).toContain('too few people to tell');
    expect(chart.notes.join(' ')).not.toContain('which side is the better one');
    const [row] = chart.picture.flatMap((piece) => (piece.kind === 'row' ? [piece] : []));
    expect(row?.detail).toContain('3 of 102 without cells, 6 of 104 with cells');
  });
  it('leaves no controlled trial out in silence: what is not drawn is named with its reason', () => {
    const forests = forestsOf(studies, knownMeasures);
    const left = leftOut(studies, forests);
    const reasonOf = (id: string) => left.find(([, members]) => members.some((study) => study.id === id))?.[0];
    expect(reasonOf('sun-2017')).toBeUndefined();
    expect(reasonOf('lenzumestrocel-2025')).toBe('announced');
    expect(reasonOf('houkin-2024')).toBe('alone');
    expect(left.flatMap(([, members]) => members).map(({ id }) => id)).not.toContain('radiology-250305');
  });
  it('does not set different cut-offs of one scale, or different units, side by side', () => {
    const share = of('houkin-2024', 'mrs-2-or-less-90-days');
    const with_ = (id: string, outcome: Outcome) => ({
      id,
      facts: { ...recordOf('houkin-2024'), id, outcomes: [outcome] },
    });
    const pair = (a: Outcome, b: Outcome) => forestsOf([with_('a', a), with_('b', b)], knownMeasures).length;
    expect(pair(share, share)).toBe(1);
    expect(pair(share, { ...share, id: 'mrs-1-or-less' })).toBe(0);
    const mean: Outcome = { ...of('finch-edmondson-2025', 'gmfm-66-12-months') };
    expect(pair(mean, { ...mean, id: 'other-name' })).toBe(1);
    expect(pair(mean, { ...mean, unit: 'percentage points' })).toBe(0);
    expect(pair(mean, { ...mean, role: 'safety' })).toBe(0);
  });
});
