/** What a change means for readers, what is due, and what has happened since: told from data, on recorded answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWithin } from '../../src/lookup/ask.ts';
import { readTrial } from '../../src/lookup/clinical-trials.ts';
import { trialNews } from '../../src/lookup/findings.ts';
import { stateOf } from '../../src/scaffold/lists.ts';
import { annotation } from '../../tools/annotate.ts';
import { compareData } from '../../tools/compare-data.ts';
import { dueBy } from '../../tools/due.ts';
import { findNews } from '../../tools/watch.ts';
import { contentWith } from '../content-fixture.ts';
import { lookupServer, recorded } from '../lookup-server.ts';

const study = (over: object) => ({
  id: 'a',
  verdict: 'unclear',
  certainty: { track: 'ladder', level: 2 },
  outcomes: [{ id: 'x', p: 0.2 }],
  ...over,
});
const data = (...studies: object[]) => ({ studies });

describe('the comment on a pull request', () => {
  it('names labels, verdicts and figures that move, and nothing else', () => {
    const lines = compareData(
      data(study({})),
      data(study({ verdict: 'better', certainty: { track: 'ladder', level: 3 }, outcomes: [{ id: 'x', p: 0.02 }] })),
    );
    expect(lines).toEqual([
      'What this changes for readers:',
      '',
      '- **a**',
      '  - **verdict**: unclear → better',
      '  - **certainty**: ladder 2 → ladder 3',
      '  - result `x`, `p`: 0.2 → 0.02',
    ]);
  });
  it('names what is new and what is gone', () => {
    expect(compareData(data(study({})), data(study({ id: 'b' }))).slice(2)).toEqual([
      '- **a** is gone. Does its address lead on (content/redirects.yaml)?',
      '- **b** is new: verdict unclear, certainty ladder 2.',
    ]);
  });
  it('says so when nothing changes', () => {
    expect(compareData(data(study({})), data(study({})))).toEqual([
      'No label, verdict or figure of a study changes for readers.',
    ]);
  });
});

it('annotations cannot be broken out of', () => {
  expect(
    annotation({ file: 'content/a,b.mdx', line: 3, column: 2, rule: 'x', message: 'a\n::error::b', fix: '100%' }),
  ).toBe('::error file=content/a%2Cb.mdx,line=3,col=2,title=x::a%0A::error::b. 100%25');
});

describe('npm run due', () => {
  const { root, clear } = contentWith([]);
  afterAll(clear);
  it('lists what has fallen due, the oldest first, and nothing that has not', () => {
    expect(dueBy(root, '1999-01-01')).toEqual([]);
    const all = dueBy(root, '2999-01-01');
    expect(all.map(({ file }) => file)).toContain('content/studies/good-2024/en.mdx');
    expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted());
  });
});

describe('npm run watch', () => {
  const { root, clear } = contentWith([]);
  let server: Awaited<ReturnType<typeof lookupServer>>;
  beforeAll(async () => {
    server = await lookupServer();
  });
  afterAll(async () => {
    clear();
    await server.close();
  });
  it('asks without stopping at what nobody knows, and says what was not answered', async () => {
    const { findings, problems } = await findNews(root, { ask: askWithin(2000), at: server.at, pause: 0 });
    // The recording answers every search with one paper; nothing else is known of this record.
    expect(findings.map(({ key }) => key)).toEqual(['good-2024-pmid-99999999']);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.includes('does not know it'))).toBe(true);
  });
  it('finds a notice and papers for a record, each once', async () => {
    const english = 'content/studies/good-2024/en.mdx';
    const { root: other, clear: clearOther } = contentWith([
      { file: english, find: '10.1000/good.2024', put: '10.1000/made.up' },
      { file: english, find: 'NCT01234567', put: 'NCT00000001' },
    ]);
    const { findings } = await findNews(other, { ask: askWithin(2000), at: server.at, pause: 0 });
    clearOther();
    expect(findings.map(({ key }) => key).toSorted()).toEqual([
      'good-2024-pmid-99999999',
      'good-2024-retracted-2022-01-31',
    ]);
    expect(findings.every(({ body }) => body.includes('content/studies/good-2024/en.mdx'))).toBe(true);
  });
});

describe('a trial in the registry', () => {
  const watched = { file: 'content/trials/NCT00000001.yaml', id: 'NCT00000001', milestones: [], hasResult: false };
  const trial = readTrial(recorded['trials']?.['/studies/NCT00000001']);
  it('tells a new state and posted results, and is silent where both stand on the site', () => {
    if (!trial) throw new Error('the recording cannot be read');
    expect(trialNews({ ...watched, state: 'recruiting' }, trial, stateOf).map(({ title }) => title)).toEqual([
      'NCT00000001: recruiting → completed',
      'NCT00000001: results were posted',
    ]);
    expect(trialNews({ ...watched, state: 'completed', hasResult: true }, trial, stateOf)).toEqual([]);
  });
});
