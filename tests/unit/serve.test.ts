/** The server of `npm start`: what it answers, and that nothing sent to it ends it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../tools/serve.ts';
import { rangeOf } from '../../tools/static-files.ts';

const outer = mkdtempSync(join(tmpdir(), 'digest-serve-'));
const folder = join(outer, 'site');
const files = {
  'index.html': '<p>first</p>',
  '404.html': '<p>gone</p>',
  'en/index.html': '<p>english</p>',
  '_astro/a.HASH.css': 'a{}',
  'data/citations/x.ris': 'TY  - JOUR',
  'data/citations/x.bib': '@article{x}',
  'data/studies.csv': 'id\n0123456789',
  'manifest.webmanifest': '{}',
  'sw.js': 'self',
  'packs/check.en.HASH.pack': 'all',
  '.well-known/security.txt': 'Contact: x',
};
let server: Server;
let port = 0;

beforeAll(async () => {
  writeFileSyncs(outer, { secret: 'secret' });
  writeFileSyncs(folder, files);
  server = await serveSite(folder, 0);
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
  server.close();
  rmSync(outer, { recursive: true });
});

function writeFileSyncs(root: string, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** Sends bytes as they are, and gives back what came. */
function raw(bytes: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, 'localhost');
    let got = '';
    const end = (): void => {
      socket.destroy();
      done(got);
    };
    socket.setTimeout(500, end);
    socket.on('data', (part) => (got += part.toString('latin1')));
    socket.on('close', () => done(got));
    socket.on('error', end);
    socket.write(bytes, 'latin1');
  });
}
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`http://localhost:${port}${path}`, { method, headers, redirect: 'manual' });

describe('files', () => {
  it.each([
    ['/data/citations/x.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/data/citations/x.bib', 'application/x-bibtex; charset=utf-8'],
    ['/data/studies.csv', 'text/csv; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/en/', 'text/html; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });
  it('those with a hash in their name are kept for good, all others asked for anew', async () => {
    expect((await get('/_astro/a.HASH.css')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/packs/check.en.HASH.pack')).headers.get('cache-control')).toContain('immutable');
    // Nobody is held by an old worker.
    expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
    const page = await get('/en/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/en/', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });
  it('a folder without its slash leads to the folder, and nowhere else', async () => {
    const response = await get('/en?q=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/en/']);
    expect(await raw('GET //en HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/location: \/en\//i);
  });
  it('an unknown address has the page for it', async () => {
    const response = await get('/never/was');
    expect([response.status, await response.text()]).toEqual([404, '<p>gone</p>']);
  });
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await get('/en/', {}, method);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
  it('TRACE and CONNECT are refused', async () => {
    expect(await raw('TRACE / HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 405/);
    expect(await raw('CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 405/);
  });
});

describe('parts of a file', () => {
  it.each([
    ['bytes=0-2', 'id\n'],
    ['bytes=-5', '56789'],
    ['bytes=8-', '56789'],
    ['bytes=8-999', '56789'],
  ])('%s', async (range, wanted) => {
    const response = await get('/data/studies.csv', { range });
    expect([response.status, await response.text()]).toEqual([206, wanted]);
  });
  it('outside of it there is nothing; several at once, or nonsense, give the whole', async () => {
    expect((await get('/data/studies.csv', { range: 'bytes=99-' })).status).toBe(416);
    for (const range of ['bytes=0-1,3-4', 'bytes=5-2', 'bytes=-', 'lines=1-2'])
      expect((await get('/data/studies.csv', { range })).status, range).toBe(200);
    expect(rangeOf('bytes=-0', 13)).toBe('outside');
  });
});

describe('whatever is sent', () => {
  /** Pieces of requests that servers have stumbled over. */
  const piece = fc.constantFrom(
    ...['/', '//', '///', '/..', '/%2e%2e/', '%', '%00', '%2f', '%5c', '\\', 'http://', ':', '[', '@', '#', '?', 'a'],
    ...['en/', 'secret', '/../secret', '%c0%af', 'a:99999999', '\u00ff', ' ', '*', '/en/', '/.well-known', '~'],
  );
  const target = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
  const header = fc.constantFrom(
    '',
    'Range: bytes=-\r\n',
    'Range: bytes=9-1\r\n',
    'Host\r\n',
    'Accept-Encoding: gzip\r\n',
    'If-None-Match: x\r\n',
    'Content-Length: -1\r\n',
    'Transfer-Encoding: x\r\n',
    '\0\r\n',
  );
  const request = fc
    .tuple(
      fc.constantFrom('GET', 'HEAD', 'POST', 'BREW', 'get', ''),
      target,
      fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9', ''),
      header,
    )
    .map(
      ([method, address, version, more]) =>
        `${method} ${address} ${version}\r\nHost: x\r\nConnection: close\r\n${more}\r\n`,
    );

  it('500 raw requests do not end it, and none leads out of the folder', async () => {
    const requests = fc.sample(request, { numRuns: 500, seed: 20261128 });
    const answers: string[] = [];
    for (let i = 0; i < requests.length; i += 25)
      answers.push(...(await Promise.all(requests.slice(i, i + 25).map(raw))));
    expect(answers.filter((text) => /^HTTP\/1\.1 5/.test(text))).toEqual([]);
    expect(answers.filter((text) => text.includes('secret'))).toEqual([]);
    expect(answers.filter((text) => /^HTTP\/1\.1 \d{3}/.test(text)).length).toBeGreaterThan(450);
    expect((await get('/en/')).status).toBe(200);
  });
  it.each(['//', 'http://', '//:', '//[', '//a:99999999/'])('GET %s, which once ended it', async (address) => {
    expect(await raw(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 [234]/);
    expect((await get('/')).status).toBe(200);
  });
});

it('answers this machine only, unless it is told otherwise', () => {
  const address = server.address();
  expect(typeof address === 'object' && address?.address).toBe('127.0.0.1');
});
