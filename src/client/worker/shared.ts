/**
 * A text that is shared to the installed site comes as a form, and this worker takes it: it is not sent on. It waits in
 * a cache until the page that checks it takes it out, some moments later.
 */
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { localeOf, names, pageIn } from './site.ts';

export const isCheckPage = ({ href }: URL): boolean => {
  const locale = localeOf(href);
  return locale !== undefined && href === pageIn(locale, 'check/');
};

/** Takes the text out of the form and leads to the page, without a word of it in the address. */
export async function takeShared({ request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const form = await request.formData();
  const parts = ['title', 'text', 'url'].flatMap((name) => {
    const part = form.get(name);
    return typeof part === 'string' && part !== '' ? [part] : [];
  });
  // Many apps write the address into the text, too.
  const told = parts.filter(
    (part, i) => !parts.some((other, j) => j !== i && other.includes(part) && (other !== part || j < i)),
  );
  const cache = await caches.open(names.shared);
  await cache.put(url.href, new Response(told.join('\n')));
  return Response.redirect(url.href, 303);
}

/** What no page took is not kept. */
export const dropShared = (): Promise<boolean> => caches.delete(names.shared);
