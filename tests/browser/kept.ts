/** What the worker keeps of the site, as the browser tells it; and a server of a build that a test may change or hold up. */
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { serveSite } from '../../tools/serve.ts';

export const study = 'studies/houkin-2024/';
const own = /<meta name="build" content="([^"]+)"/;
const buildOf = (html: string): string => own.exec(html)?.[1] ?? '';
export const build = buildOf(readFileSync('dist/en/index.html', 'utf8'));

/** What is kept of the site, as `kind build` and the paths in it. */
export const kept = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys())
      found[name.replace(/^digest \S+ /, '')] = (await (await caches.open(name)).keys()).map(
        ({ url }) => new URL(url).pathname,
      );
    return found;
  });
export const keptPages = async (page: Page, of = build): Promise<string[]> => (await kept(page))[`pages ${of}`] ?? [];
export const keptFiles = async (page: Page, of = build): Promise<string[]> => (await kept(page))[`files ${of}`] ?? [];
export const has = (list: readonly string[], part: string): boolean => list.some((path) => path.includes(part));

/** Opens a page and waits until it is kept. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => keptPages(page)).toContain(new URL(page.url()).pathname);
}

export type Asked = { method: string; path: string; bytes: number };
export type Site = {
  address: string;
  /** What the server was asked for, and how much it sent. */
  asked: Asked[];
  /** While true, nothing is answered. */
  hold: boolean;
  close: () => void;
};

const portOf = (server: Server): number => {
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
};

/** Serves a folder as `npm start` does, and tells what was asked. */
export async function serve(folder: string): Promise<Site> {
  const behind = await serveSite(folder, 0);
  const front = createServer((request, response) => {
    const one: Asked = { method: request.method ?? '', path: request.url ?? '', bytes: 0 };
    site.asked.push(one);
    if (site.hold) return;
    const passed = httpRequest(
      { port: portOf(behind), path: request.url, method: request.method, headers: request.headers },
      (answer) => {
        answer.on('data', (part: Buffer) => (one.bytes += part.length));
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(passed);
  });
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));
  const site: Site = {
    address: `http://localhost:${portOf(front)}`,
    asked: [],
    hold: false,
    close() {
      for (const server of [front, behind]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
  return site;
}
