/// <reference lib="webworker" />
/** Takes the place of the worker where it is withdrawn (`OFFLINE=0 npm run build`): deletes what was kept, and goes. */
import { cacheNames } from '../kept.ts';

declare const self: ServiceWorkerGlobalScope;
const { prefix } = cacheNames(new URL('./', self.location.href).pathname);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(goAway()));

async function goAway(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await self.registration.unregister();
}
