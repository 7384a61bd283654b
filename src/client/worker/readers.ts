/**
 * Which build each open page is of, so that what it asks for comes from the same one. The browser ends a worker
 * whenever it likes, so this is written down.
 */
import { names, worker } from './site.ts';

const known = new Map<string, Promise<string | undefined>>();
const keyOf = (id: string): string => `/${id}`;

/** Notes the build of the page that an event will open. */
export function note(event: ExtendableEvent, build: Promise<string | undefined>): void {
  if (!(event instanceof FetchEvent) || event.resultingClientId === '') return;
  const id = event.resultingClientId;
  known.set(id, build);
  event.waitUntil(
    build.then(async (name) => {
      if (name === undefined) return;
      const cache = await caches.open(names.readers);
      await cache.put(keyOf(id), new Response(name));
    }),
  );
}

/** The build of the page that asks; undefined where it was opened before the worker was there. */
export async function buildOfReader(event: ExtendableEvent): Promise<string | undefined> {
  if (!(event instanceof FetchEvent)) return undefined;
  const id = event.clientId;
  const noted = known.get(id);
  if (noted) return noted;
  const cache = await caches.open(names.readers);
  return (await cache.match(keyOf(id)))?.text();
}

/** Forgets pages that are closed. */
export async function forgetClosed(): Promise<void> {
  const cache = await caches.open(names.readers);
  for (const request of await cache.keys()) {
    const id = new URL(request.url).pathname.slice(1);
    if ((await worker.clients.get(id)) === undefined) await cache.delete(request);
  }
}
