/**
 * What search and check need is kept whole, or not at all. The many files of the search come as one pack of their build
 * (form of a pack: tools/packs.ts); the few of the check one by one, since most of them have come for the page itself,
 * and the browser need not load them again.
 */
import type { KeptTool, Tool } from '../kept.ts';
import type { Locale } from '../../i18n/locales.ts';
import { keep } from './pages.ts';
import { build, home, names, packs, pageIn } from './site.ts';

type Packed = { path: string; type: string; size: number };

/** Keeps what a tool needs in one language, if it is not kept yet. */
export async function keepTool(tool: Tool, locale: Locale, event: ExtendableEvent): Promise<void> {
  const kept = packs[locale][tool];
  if (kept === undefined) return;
  const mark = new URL(kept.name, home).href;
  const cache = await caches.open(names.files(build));
  if (await cache.match(mark)) return;
  const page = pageIn(locale, `${tool}/`);
  if (kept.files) {
    await keep(page, event);
    await keepFiles(cache, kept.files);
  } else if (!(await unpack(mark, cache, page))) return;
  // Last: it says that all of it is there.
  await cache.put(mark, new Response());
}

/** Takes a pack apart; false where that cannot be done. */
async function unpack(address: string, files: Cache, page: string): Promise<boolean> {
  if (typeof DecompressionStream === 'undefined') return false;
  const { ok, body } = await fetch(address, { priority: 'low' });
  if (!ok || !body) return false;
  const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const pages = await caches.open(names.pages(build));
  let at = 4 + new DataView(bytes).getUint32(0);
  const list: Packed[] = JSON.parse(new TextDecoder().decode(bytes.slice(4, at)));
  for (const { path, type, size } of list) {
    const target = new URL(path, home).href;
    const response = new Response(bytes.slice(at, at + size), { headers: { 'content-type': type } });
    await (target === page ? pages : files).put(target, response);
    at += size;
  }
  return true;
}

async function keepFiles(cache: Cache, files: NonNullable<KeptTool['files']>): Promise<void> {
  for (const [path, hash] of files) {
    const address = new URL(path, home).href;
    const response = (await fileWith(hash, address, 'default')) ?? (await fileWith(hash, address, 'reload'));
    if (!response) throw new Error(`${path} is of another build`);
    await cache.put(address, response);
  }
}

/** A file, if it is the one that it should be; the browser may have that of an older build. */
async function fileWith(hash: string, address: string, cache: RequestCache): Promise<Response | undefined> {
  const response = await fetch(address, { priority: 'low', cache });
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const told = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return response.ok && told === hash ? response : undefined;
}
