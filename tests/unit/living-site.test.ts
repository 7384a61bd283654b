/** What a change means for readers, what is due, and what has happened since: told from data, on recorded answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrial } from '../../src/lookup/clinical-trials.ts';
import { statesUnchanged, trialNews, type Finding } from '../../src/lookup/findings.ts';
import { stateOf } from '../../src/scaffold/lists.ts';
import { annotation } from '../../tools/annotate.ts';
import { compareData } from '../../tools/compare-data.ts';
import { dueBy } from '../../tools/due.ts';
import { findNews, topicsOf } from '../../tools/watch.ts';
import { contentWith } from '../content-fixture.ts';
import { lookupServer, patiently, recorded } from '../lookup-server.ts';

const study = (over: object) => ({
  id: 'a',
  verdict: 'unclear',
  certainty: { track: 'ladder', level: 2 },
  outcomes: [{ id: 'x', name: { en: 'Walking' }, p: 0.2, treated: { n: 12, events: 3 } }],
  ...over,
});
const data = (...studies: object[]) => ({ studies });

describe('the comment on a pull request', () => {
  it('names labels, verdicts and figures that move, in words, and nothing else', () => {
    const lines = compareData(
      data(study({})),
      data(
        study({
          verdict: 'better',
          certainty: { track: 'ladder', level: 3 },
          blinding_level: 'none',
          outcomes: [{ id: 'x', name: { en: 'Walking' }, p: 0.02, treated: { n: 12, events: 4 } }],
        }),
      ),
    );
    expect(lines).toEqual([
      'What this changes for readers:',
      '',
      '- **a**',
      '  - **verdict**: Unclear → Better with cells',
      '  - **certainty**: Low certainty → Moderate certainty',
      '  - `blinding_level`: nothing → none',
      '  - result “Walking”, `p`: 0.2 → 0.02',
      '  - result “Walking”, `treated.events`: 3 → 4',
    ]);
  });
  it('names what is new and what is gone', () => {
    expect(compareData(data(study({})), data(study({ id: 'b', question: { en: 'Why?' } }))).slice(2)).toEqual([
      '- **a** is gone. Does its address lead on (content/redirects.yaml)?',
      '- **b** (Why?) is new: Unclear. Low certainty.',
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

/** What was found of records; the lists of the project have search words of their own. */
const keysOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ key }) => key).filter((key) => !key.startsWith('topic-'));

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
    const { findings, problems } = await findNews(root, {
      ask: patiently,
      at: server.at,
      pause: 0,
      today: '2026-03-01',
    });
    // The recording answers every search with one paper; nothing else is known of this record.
    expect(keysOf(findings)).toEqual(['good-2024-pmid-99999999']);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.includes('does not know it'))).toBe(true);
  });
  it('finds a notice and papers for a record, each once', async () => {
    const english = 'content/studies/good-2024/en.mdx';
    const { root: other, clear: clearOther } = contentWith([
      { file: english, find: '10.1000/good.2024', put: '10.1000/made.up' },
      { file: english, find: 'NCT01234567', put: 'NCT00000001' },
    ]);
    const { findings } = await findNews(other, { ask: patiently, at: server.at, pause: 0, today: '2026-03-01' });
    clearOther();
    expect(keysOf(findings).toSorted()).toEqual(['good-2024-pmid-99999999', 'good-2024-retracted-2022-01-31']);
    expect(findings.filter(({ body }) => body.includes('content/studies/good-2024/en.mdx'))).toHaveLength(2);
    const retraction = findings.find(({ key }) => key.startsWith('good-2024-retracted'));
    expect(retraction?.body).toContain(
      "  - { id: retracted, date: 2022-01-31, kind: retracted, url: 'https://doi.org/10.1000/notice' }",
    );
    expect(retraction?.body).toContain('  - { id: retracted-told, date: 2026-03-01, kind: retracted }');
  });
  it('looks for new papers by the search words of topics, and leaves out those that the site holds', async () => {
    const topic = 'content/topics/good-topic/en.mdx';
    const edit = { file: topic, find: 'order: 1', put: 'order: 1\nwatch: cells AND palsy' };
    const { root: other, clear: clearOther } = contentWith([edit]);
    const asking = { ask: patiently, at: server.at, pause: 0, today: '2026-03-01' };
    const { findings } = await findNews(other, asking);
    const held = { file: 'content/studies/good-2024/en.mdx', find: "'12345678'", put: "'99999999'" };
    const { root: third, clear: clearThird } = contentWith([edit, held]);
    const { findings: fewer } = await findNews(third, asking);
    clearOther();
    clearThird();
    const found = findings.find(({ key }) => key === 'topic-good-topic-pmid-99999999');
    expect(found?.body).toContain('https://pubmed.ncbi.nlm.nih.gov/99999999/');
    expect(server.asked.some((path) => path.includes('term=cells%20AND%20palsy&datetype=edat&reldate=9'))).toBe(true);
    expect(fewer.map(({ key }) => key)).not.toContain('topic-good-topic-pmid-99999999');
  });
  it('every condition has search words', () => {
    const pages = topicsOf(process.cwd()).map(({ id }) => id);
    expect(pages).toEqual(expect.arrayContaining(['cerebral-palsy', 'stroke', 'als', 'storing-cord-blood']));
  });
});

it('trials that stand as they did get their day, in one finding a month', () => {
  const trial = { id: 'a', file: 'content/trials/a.yaml', milestones: [], hasResult: false, seen: '2025-11-02' };
  expect(statesUnchanged([], '2026-03-01')).toEqual([]);
  const [finding] = statesUnchanged([trial], '2026-03-01');
  expect(finding?.key).toBe('trials-seen-2026-03');
  expect(finding?.body).toContain('- `content/trials/a.yaml`: `seen: 2025-11-02` → `seen: 2026-03-01`');
});

describe('a trial in the registry', () => {
  const watched = { file: 'content/trials/NCT00000001.yaml', id: 'NCT00000001', milestones: [], hasResult: false };
  const asked = { stateOf, today: '2026-03-01' };
  const trial = readTrial(recorded['trials']?.['/studies/NCT00000001']);
  it('tells a new state and posted results, and is silent where both stand on the site', () => {
    if (!trial) throw new Error('the recording cannot be read');
    expect(trialNews({ ...watched, state: 'recruiting' }, trial, asked).map(({ title }) => title)).toEqual([
      'NCT00000001: recruiting → completed',
      'NCT00000001: results were posted',
    ]);
    const [state] = trialNews({ ...watched, state: 'recruiting' }, trial, asked);
    expect(state?.body).toContain('status_group: completed # was: recruiting\nseen: 2026-03-01');
    expect(trialNews({ ...watched, state: 'completed', hasResult: true }, trial, asked)).toEqual([]);
  });
});
