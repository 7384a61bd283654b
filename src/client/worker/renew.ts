/** After a new build: pages that were kept of the one before are fetched anew, and then that one goes as a whole. */
import { keptBuilds } from '../kept.ts';
import { keep } from './pages.ts';
import { build, names } from './site.ts';

let renewing: Promise<void> | undefined;

/** Brings what is kept to this worker's build. Stops where the network does, and goes on with the next page that is opened. */
export function renew(event: ExtendableEvent): Promise<void> {
  renewing ??= renewAll(event).finally(() => (renewing = undefined));
  return renewing;
}

async function renewAll(event: ExtendableEvent): Promise<void> {
  const older = (await keptBuilds(names)).filter((name) => name !== build);
  for (const name of older) {
    const pages = await caches.open(names.pages(name));
    for (const { url } of await pages.keys()) {
      await keep(url, event);
      await pages.delete(url);
    }
    await Promise.all([caches.delete(names.pages(name)), caches.delete(names.files(name))]);
  }
}
