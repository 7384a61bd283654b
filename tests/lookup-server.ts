/** A local server in the place of Crossref, PubMed and ClinicalTrials.gov, with recorded answers. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'yaml';
import { askWithin, type Hosts } from '../src/lookup/ask.ts';

export type Answers = Record<string, Record<string, unknown>>;

export const recorded: Answers = parse(readFileSync('tests/lookup/answers.yaml', 'utf8'));

/** Waits for the local server however slow the machine is. */
export const patiently = askWithin(600_000);

const isAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

/** Starts it. `spoil` answers in the place of the recording when it returns true. */
export async function lookupServer(
  answers: Answers = recorded,
  spoil: (path: string, response: ServerResponse) => boolean = () => false,
): Promise<{ at: Hosts; asked: string[]; close: () => Promise<void> }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname + search);
    if (spoil(pathname, response)) return;
    const [, host = '', ...rest] = pathname.split('/');
    const answer = answers[host]?.[`/${rest.join('/')}`];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? 'Resource not found.'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const base = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
  return {
    at: { crossref: `${base}/crossref`, pubmed: `${base}/pubmed`, trials: `${base}/trials` },
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
