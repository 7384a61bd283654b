/** What databases answer becomes fields; what they answer badly loses nothing and is told. */
import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWithin } from '../../src/lookup/ask.ts';
import { cleanText, dateOf } from '../../src/lookup/clean.ts';
import { readTrial } from '../../src/lookup/clinical-trials.ts';
import { readCrossref } from '../../src/lookup/crossref.ts';
import { identify } from '../../src/lookup/identify.ts';
import { inputsOf, lookUp, lookUpAll } from '../../src/lookup/lookup.ts';
import { readPubmed } from '../../src/lookup/pubmed.ts';
import { lookupServer, patiently } from '../lookup-server.ts';

describe('what an editor pastes', () => {
  it.each([
    ['10.1542/peds.2024-068999', { kind: 'doi', doi: '10.1542/peds.2024-068999' }],
    ['https://doi.org/10.1542/peds.2024-068999.', { kind: 'doi', doi: '10.1542/peds.2024-068999' }],
    ['https://publisher.example/doi/full/10.1000/a.b?x=1#c', { kind: 'doi', doi: '10.1000/a.b' }],
    ['https://doi.org/10.1000%2Fmade.up', { kind: 'doi', doi: '10.1000/made.up' }],
    [
      '(10.1002/(SICI)1097-4598(199911)22:11<1501::AID-MUS3>3.0.CO;2-N)',
      { kind: 'doi', doi: '10.1002/(SICI)1097-4598(199911)22:11<1501::AID-MUS3>3.0.CO;2-N' },
    ],
    ['PMID: 40210215', { kind: 'pmid', pmid: '40210215' }],
    ['https://pubmed.ncbi.nlm.nih.gov/40210215/', { kind: 'pmid', pmid: '40210215' }],
    ['https://clinicaltrials.gov/study/NCT02961504?tab=results', { kind: 'nct', nct: 'NCT02961504' }],
    ['nct02961504', { kind: 'nct', nct: 'NCT02961504' }],
    ['ChiCTR1900022119', { kind: 'registry', number: 'ChiCTR1900022119' }],
    ['https://example.org/news', { kind: 'url', url: 'https://example.org/news' }],
    ['http://example.org/news', undefined],
    ['javascript:alert(1)', undefined],
    ['Sun 2017', undefined],
  ])('%s', (input, wanted) => {
    expect(identify(input)).toEqual(wanted);
  });
});

describe('several of them in one field', () => {
  it.each([
    ['10.1542/peds.2024-068999 NCT02961504', ['10.1542/peds.2024-068999', 'NCT02961504']],
    ['40210215，NCT02961504', ['40210215', 'NCT02961504']],
    ['PMID: 40210215', ['PMID: 40210215']],
    ['10.1002/(SICI)1(199911)22:11<1::AID-2>3.0.CO;2-N', ['10.1002/(SICI)1(199911)22:11<1::AID-2>3.0.CO;2-N']],
    ['', []],
  ])('%s', (text, wanted) => {
    expect(inputsOf(text)).toEqual(wanted);
  });
});

describe('text of others', () => {
  it('loses mark-up, entities and what cannot be seen', () => {
    expect(cleanText('<i>In vivo</i> &amp;amp; a\u200b <b>b</b>\n c &lt;script&gt;x')).toBe('In vivo & a b c x');
  });
  it('is one visible line or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const clean = cleanText(value);
        expect(clean === undefined || (clean.trim() === clean && !/[\n\r\u200b]/.test(clean) && clean.length > 0)).toBe(
          true,
        );
      }),
    );
  });
  it('has dates that exist, or as much of them as can be', () => {
    expect([dateOf([2024, 2, 30]), dateOf([2024, 13, 1]), dateOf(['x']), dateOf([2024, 2, 29])]).toEqual([
      '2024-02',
      '2024',
      undefined,
      '2024-02-29',
    ]);
  });
  it('of any form is never thrown at', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const read of [readCrossref, readTrial, (json: unknown) => readPubmed(json, '1')]) read(value);
        readCrossref({ message: value });
        readTrial({ protocolSection: { identificationModule: { nctId: 'NCT00000001' }, designModule: value } });
      }),
    );
  });
});

describe('a look-up', () => {
  let server: Awaited<ReturnType<typeof lookupServer>>;
  beforeAll(async () => {
    server = await lookupServer();
  });
  afterAll(() => server.close());

  it('by DOI joins all three', async () => {
    const found = await lookUp('https://doi.org/10.1000/made.up', { ask: patiently, at: server.at });
    expect(found.problems).toEqual([]);
    expect(found.paper).toMatchObject({
      title: 'Cells & placebo in children: a made-up trial',
      authors: ['Miller JQ', 'Côté JL', { body: 'Made-up Trial Group' }],
      journal: 'Journal of Made-up Trials',
      pages: '101-110',
      published: '2020-05-07',
      pmid: '99999999',
      pmcid: 'PMC9999999',
      registry: ['NCT00000001'],
      notices: [{ kind: 'retracted', date: '2022-01-31', doi: '10.1000/notice' }],
    });
    expect(found.trial).toMatchObject({
      design: 'randomised-controlled',
      blinding: 'triple',
      phase: '1/2',
      people: { count: 85, kind: 'actual' },
      registered: '2018-02-03',
      start: { date: '2018-06', expected: false },
      ages: { min: 0.5, max: 12 },
      countries: ['JP', 'KR'],
      papers: ['99999999'],
    });
  });
  it('by PubMed number and by registry number', async () => {
    const asking = { ask: patiently, at: server.at };
    expect((await lookUp('99999999', asking)).paper?.doi).toBe('10.1000/made.up');
    expect((await lookUp('NCT00000001', asking)).trial?.sponsor).toBe('Made-up University');
  });
  it('by several at once: the paper from one, the registration from the other', async () => {
    const asking = { ask: patiently, at: server.at };
    const found = await lookUpAll(['ChiCTR1900022119', 'NCT00000001', '10.1000/other'], asking);
    expect([found.paper?.doi, found.trial?.number]).toEqual(['10.1000/other', 'NCT00000001']);
    expect(found.paper?.registry).toEqual(['ChiCTR1900022119']);
    expect(found.problems.join()).toContain('does not know it');
  });
  it('of what nobody knows keeps the number and says who does not know it', async () => {
    const found = await lookUp('10.1000/other', { ask: patiently, at: server.at });
    expect(found.paper?.doi).toBe('10.1000/other');
    expect(found.problems.join()).toContain('does not know it');
  });
});

describe('a host that misbehaves', () => {
  const silence = () => undefined;
  it.each([
    ['refuses', 'answered 503', (_: string, response: ServerResponse) => response.writeHead(503).end()],
    ['asks to wait', 'asks to wait', (_: string, response: ServerResponse) => response.writeHead(429).end()],
    ['sends a page', 'no answer', (_: string, response: ServerResponse) => response.end('<html>Sign in</html>')],
    ['sends another form', 'of another form', (_: string, response: ServerResponse) => response.end('[]')],
    ['breaks off', 'could not be reached', (_: string, response: ServerResponse) => response.destroy()],
    ['never answers', 'did not answer in time', silence],
    [
      'never ends',
      'more than could be',
      (_: string, response: ServerResponse) => response.end('"'.padEnd(6_000_000, 'x')),
    ],
  ])('%s: told, and the number is kept', async (_, words, spoil) => {
    const server = await lookupServer({}, (path, response) => {
      spoil(path, response);
      return true;
    });
    const found = await lookUp('10.1000/made.up', {
      ask: spoil === silence ? askWithin(400) : patiently,
      at: server.at,
    });
    await server.close();
    expect(found.problems.join()).toContain(words);
    expect(found.paper).toMatchObject({ doi: '10.1000/made.up' });
  });
});
