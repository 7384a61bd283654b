/** A text that was shared from another app (src/client/worker/shared.ts). */
import { cacheNames } from '../kept.ts';

/** Takes it out of the cache in which it waited, and deletes that at once; undefined where nothing was shared. */
export async function takeShared(base: string): Promise<string | undefined> {
  const { shared } = cacheNames(base);
  // A page that stands on no safe address has no caches.
  if (!('caches' in window) || !(await caches.has(shared))) return undefined;
  const cache = await caches.open(shared);
  const [waiting] = await cache.matchAll();
  const text = await waiting?.text();
  await caches.delete(shared);
  return text;
}

/** Whether the site can be installed here so that other apps share texts with it: browsers of Android that install sites. */
export const canBeSharedTo = (): boolean =>
  'serviceWorker' in navigator && 'onbeforeinstallprompt' in window && /Android/.test(navigator.userAgent);
