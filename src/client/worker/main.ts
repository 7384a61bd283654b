/**
 * The worker that lets opened pages, the search and the check be used without a network. It never stands between a
 * reader and a newer build: pages come from the network first, and a new worker takes over at once.
 */
import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { keptBuilds, tools } from '../kept.ts';
import { asset, fileOfBuild, hashed, ofBuild } from './files.ts';
import { isFreeLine, savesData } from './frugal.ts';
import { keepTool } from './packs.ts';
import { countVisited, keep, page } from './pages.ts';
import { forgetClosed } from './readers.ts';
import { renew } from './renew.ts';
import { dropShared, isCheckPage, takeShared } from './shared.ts';
import { bare, localeOf, names, offlinePage, pageIn, worker } from './site.ts';

registerRoute(
  ({ request }) => request.mode === 'navigate',
  async (options) => {
    if (!isCheckPage(options.url)) await dropShared();
    return page(options);
  },
);
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(hashed), asset);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && ofBuild.some((folder) => url.pathname.startsWith(folder)),
  fileOfBuild,
);
registerRoute(({ url }) => isCheckPage(url), takeShared, 'POST');

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
clientsClaim();
worker.addEventListener('activate', (event) => event.waitUntil(begin()));

async function begin(): Promise<void> {
  await worker.registration.navigationPreload?.enable();
  await dropShared();
  await forgetClosed();
  // Of older builds only the last is worth its room.
  const [, , ...old] = await keptBuilds(names);
  for (const build of old) await Promise.all([caches.delete(names.pages(build)), caches.delete(names.files(build))]);
}

/** Each page tells when it stands and the line is idle. */
worker.addEventListener('message', (event) => {
  const { source } = event;
  // Where the network goes away, or a newer build comes, the next page goes on.
  if (source instanceof Client) event.waitUntil(shown(source.url, event).catch(() => undefined));
});

async function shown(address: string, event: ExtendableEvent): Promise<void> {
  const locale = localeOf(address);
  if (!locale) return;
  await keep(offlinePage(locale), event);
  await keep(address, event);
  if (savesData()) return;
  await renew(event);
  const stays = (await countVisited()) > 1;
  for (const tool of tools) {
    const isOpen = bare(address) === pageIn(locale, `${tool}/`);
    // A tenth of a megabyte for the check, of which its own page has most already; one or two for the search.
    if (isOpen || (stays && (tool === 'check' || isFreeLine()))) await keepTool(tool, locale, event);
  }
}
