/**
 * Serves dist/ on http://localhost:4321, as a static host would, text compressed. `PORT` and the first argument
 * change port and folder. Only this machine is answered, unless `HOST` names another address (`HOST=0.0.0.0` for all).
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findFile, rangeOf, type StaticFile } from './static-files.ts';

/** `localhost` leads here, by name and by number, on every system. */
const loopback = '127.0.0.1';

/** Compressed files by tag. */
const compressed = new Map<string, Buffer>();

function gzipped({ path, etag }: StaticFile): Buffer {
  const key = `${path} ${etag}`;
  const body = compressed.get(key) ?? gzipSync(readFileSync(path), { level: 9 });
  compressed.set(key, body);
  return body;
}

/** Sends a file: nothing where the browser has it, compressed where it takes that, in part where it asks for a part. */
function sendFile(file: StaticFile, { method, headers }: IncomingMessage, response: ServerResponse): void {
  const isHead = method === 'HEAD';
  response.setHeader('cache-control', file.cacheControl);
  response.setHeader('etag', file.etag);
  response.setHeader('content-type', file.type);
  if (headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  if (file.compressible) response.setHeader('vary', 'accept-encoding');
  const isSame = headers['if-range'] === undefined || headers['if-range'] === file.etag;
  const range = isSame ? rangeOf(headers.range, file.size) : 'whole';
  if (range === 'outside') {
    response.writeHead(416, { 'content-range': `bytes */${file.size}` }).end();
  } else if (range !== 'whole') {
    const { start, end } = range;
    response.writeHead(206, {
      'content-length': end - start + 1,
      'content-range': `bytes ${start}-${end}/${file.size}`,
    });
    if (isHead) response.end();
    else
      createReadStream(file.path, { start, end })
        .on('error', () => response.destroy())
        .pipe(response);
  } else if (file.compressible && /\bgzip\b/.test(String(headers['accept-encoding']))) {
    const body = gzipped(file);
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': body.length });
    response.end(isHead ? undefined : body);
  } else {
    response.writeHead(200, { 'content-length': file.size, 'accept-ranges': 'bytes' });
    if (isHead) response.end();
    else
      createReadStream(file.path)
        .on('error', () => response.destroy())
        .pipe(response);
  }
}

/** The page for dead addresses, with its status. */
function sendNotFound(folder: string, isHead: boolean, response: ServerResponse): void {
  const page = join(folder, '404.html');
  const body = existsSync(page) ? readFileSync(page) : Buffer.from('Not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length });
  response.end(isHead ? undefined : body);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '/' } = request;
  response.setHeader('x-content-type-options', 'nosniff');
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', connection: 'close' }).end();
    return;
  }
  const found = findFile(folder, url);
  if ('file' in found) sendFile(found.file, request, response);
  else if ('redirect' in found) response.writeHead(301, { location: found.redirect }).end();
  else if (found.status === 400) response.writeHead(400, { 'content-type': 'text/plain' }).end('Bad request');
  else sendNotFound(folder, method === 'HEAD', response);
}

/** A server of a built site. An unknown address gets 404.html with status 404; no request ends it. */
export function serveSite(folder: string, port: number, host = loopback): Promise<Server> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    try {
      answer(root, request, response);
    } catch (error) {
      console.error(`${request.method} ${request.url}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  // What is no HTTP at all.
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  // CONNECT and upgrades come by other doors than requests.
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\n\r\n'));
  return new Promise((done, failed) => server.once('error', failed).listen(port, host, () => done(server)));
}

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 4321);
  const host = process.env['HOST'] ?? loopback;
  await serveSite(process.argv[2] ?? 'dist', port, host);
  console.log(`The site is at http://${host === loopback ? 'localhost' : host}:${port}`);
}
