/**
 * Pages: from the network wherever it answers, so that nobody is held in an old build; each is kept as it passes. Where
 * the network does not answer, the kept page with a notice of its day, or the page that lists what is kept.
 */
import { NetworkFirst } from 'workbox-strategies';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { keptBuilds, tools } from '../kept.ts';
import { keepAssets } from './files.ts';
import { withNotice } from './notice.ts';
import { note } from './readers.ts';
import { bare, build, buildIn, localeOf, names, offlinePage, pageIn, worker } from './site.ts';

/** So many pages are kept; about half a megabyte. */
const most = 30;
/** A line that answers later than this is as good as none where the page is kept. */
const patience = 4;

const plugin: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => bare(request.url),
  cacheWillUpdate: async ({ response }) => {
    const other = response.status === 200 ? await buildIn(response.clone()) : undefined;
    if (other === build) return response;
    // The site has a newer build: its own worker keeps its pages.
    if (other !== undefined) worker.registration.update().catch(() => undefined);
    return null;
  },
  cacheDidUpdate: trim,
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse && withNotice(cachedResponse, build, request.url),
};
const strategy = new NetworkFirst({
  cacheName: names.pages(build),
  networkTimeoutSeconds: patience,
  plugins: [plugin],
});

/** Answers a navigation, and notes of which build the answer is. */
export async function page(options: RouteHandlerCallbackOptions): Promise<Response> {
  const response = await answer(options);
  note(options.event, buildIn(response.clone()));
  return response;
}

async function answer(options: RouteHandlerCallbackOptions): Promise<Response> {
  try {
    return await strategy.handle(options);
  } catch (error) {
    const kept = (await olderCopy(options.request)) ?? (await listOfKept(options.request));
    if (kept) return kept;
    throw error;
  }
}

/** The page as an older build had it: better than none, and it says its day. */
async function olderCopy({ url }: Request): Promise<Response | undefined> {
  for (const older of await keptBuilds(names)) {
    const cache = await caches.open(names.pages(older));
    const kept = await cache.match(bare(url));
    if (kept) return withNotice(kept, older, url);
  }
  return undefined;
}

async function listOfKept({ url }: Request): Promise<Response | undefined> {
  const locale = localeOf(url);
  return locale && caches.match(offlinePage(locale));
}

/** Keeps a page with what it loads; a page that is gone is not kept. Fails without the network, and on a page of another build. */
export async function keep(address: string, event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(names.pages(build));
  const key = bare(address);
  if (!(await cache.match(key))) {
    const [response] = await Promise.all(strategy.handleAll({ event, request: new Request(key) }));
    if (response.status === 404) return;
  }
  const kept = await cache.match(key);
  if (!kept) throw new Error(`${key} is of another build`);
  await keepAssets(await kept.text(), event);
}

/** How many pages were opened, besides those that work without the network. */
export async function countVisited(): Promise<number> {
  return (await visited()).length;
}

/** Lets go of the pages that were opened longest ago. */
async function trim(): Promise<void> {
  const cache = await caches.open(names.pages(build));
  for (const request of (await visited()).slice(0, -most)) await cache.delete(request);
}

/** Pages in the order in which they were opened last. */
async function visited(): Promise<readonly Request[]> {
  const cache = await caches.open(names.pages(build));
  const isVisited = ({ url }: Request): boolean => {
    const locale = localeOf(url);
    return !locale || ![offlinePage(locale), ...tools.map((tool) => pageIn(locale, `${tool}/`))].includes(url);
  };
  return (await cache.keys()).filter(isVisited);
}
