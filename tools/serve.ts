/**
 * Serves dist/ on http://localhost:4321, as a static host would, text compressed. `PORT` and the first argument
 * change port and folder.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** What a host compresses on its way. Search index and images are compressed already. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** Compressed files by path and time of change. */
const compressed = new Map<string, Buffer>();

/** Sends a text file compressed; false when it is not there, is no text, or the browser does not take it. */
function sendCompressed(folder: string, request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  // No file of the site needs escapes in its address; what has them goes the usual way.
  if (pathname.includes('%')) return false;
  const path = join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
  const type = types[extname(path)];
  if (!type || !/\bgzip\b/.test(String(request.headers['accept-encoding'])) || !path.startsWith(folder)) return false;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return false;
  const key = `${path} ${stat.mtimeMs}`;
  const body = compressed.get(key) ?? gzipSync(readFileSync(path));
  compressed.set(key, body);
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': 'gzip',
    'content-length': body.length,
    vary: 'accept-encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

/** A server of a built site. An unknown address gets 404.html with status 404. */
export function serveSite(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: false, gzip: false });
  const server = createServer((request, response) => {
    if (sendCompressed(folder, request, response)) return;
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const page = join(folder, '404.html');
      if (existsSync(page)) createReadStream(page).pipe(response);
      else response.end('Not found');
    });
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 4321);
  await serveSite(process.argv[2] ?? 'dist', port);
  console.log(`The site is at http://localhost:${port}`);
}
