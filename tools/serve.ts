/** Serves dist/ on http://localhost:4321, as a static host would. `PORT` and the first argument change port and folder. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of a built site. An unknown address gets 404.html with status 404. */
export function serveSite(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: false, gzip: false });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const page = join(folder, '404.html');
      if (existsSync(page)) createReadStream(page).pipe(response);
      else response.end('Not found');
    }),
  );
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 4321);
  await serveSite(process.argv[2] ?? 'dist', port);
  console.log(`The site is at http://localhost:${port}`);
}
