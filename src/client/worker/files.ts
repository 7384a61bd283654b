/** What pages load. Files whose names change with their content are taken from wherever they are kept; all others only from the page's own build. */
import { CacheFirst } from 'workbox-strategies';
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { buildOfReader } from './readers.ts';
import { build, home, names } from './site.ts';

/** Below the site: files with a hash in their names, and files that have none and go with their build. */
export const hashed = `${home.pathname}_astro/`;
export const ofBuild = ['data/told/', 'data/search/', 'pagefind/'].map((folder) => home.pathname + folder);

/** Style and script; what an older build's page needs is found in that build's cache. */
const assets = new CacheFirst({ cacheName: names.files(build), plugins: [{ cacheWillUpdate }] });
export async function asset(options: RouteHandlerCallbackOptions): Promise<Response> {
  return (await caches.match(options.request)) ?? assets.handle(options);
}

/** The form in which an entry is written loads an editor of a megabyte, and needs the network anyway. */
const largest = 200_000;
async function cacheWillUpdate({ response }: { response: Response }): Promise<Response | null> {
  const size = Number(response.headers.get('content-length') ?? 0);
  return response.status === 200 && size <= largest ? response : null;
}

/** Data and index: kept only as a whole (packs.ts), so that what is kept of a build is right for all its pages. */
export async function fileOfBuild({ request, event }: RouteHandlerCallbackOptions): Promise<Response> {
  const reader = await buildOfReader(event);
  if (reader !== undefined && (await caches.has(names.files(reader)))) {
    const cache = await caches.open(names.files(reader));
    const kept = await cache.match(bareRequest(request));
    if (kept) return kept;
  }
  return fetch(request);
}

/** The engine asks for its list with a name behind it. */
const bareRequest = ({ url }: Request): string => url.replace(/\?.*$/, '');

/** Keeps the style and the scripts that a page names, and the scripts that these load or start beside the page. */
export async function keepAssets(html: string, event: ExtendableEvent): Promise<void> {
  const todo = addressesIn(html, /(?:href|src)="([^"]*\/_astro\/[^"]+\.(?:css|js))"/g, home.href);
  for (const address of todo) {
    const response = await asset({ request: new Request(address), url: new URL(address), event });
    if (!address.endsWith('.js')) continue;
    const script = await response.clone().text();
    const loaded = addressesIn(script, /(?:from|import|new URL)\s*\(?\s*["'](\.?\/[^"']+\.js)["']/g, address);
    todo.push(...loaded.filter((next) => !todo.includes(next)));
  }
}

const addressesIn = (text: string, pattern: RegExp, from: string): string[] =>
  [...text.matchAll(pattern)].map(([, path = '']) => new URL(path, from).href);
