/** Search and check need many files: each comes as one pack of its build, and is kept whole. Form of a pack: tools/packs.ts. */
import type { Tool } from '../kept.ts';
import type { Locale } from '../../i18n/locales.ts';
import { build, home, names, packs, pageIn } from './site.ts';

type Packed = { path: string; type: string; size: number };

/** Keeps what a tool needs in one language, if it is not kept yet. */
export async function keepTool(tool: Tool, locale: Locale): Promise<void> {
  const name = packs[locale][tool];
  if (name === undefined || typeof DecompressionStream === 'undefined') return;
  const address = new URL(name, home).href;
  const files = await caches.open(names.files(build));
  if (await files.match(address)) return;
  const { ok, body } = await fetch(address, { priority: 'low' });
  if (!ok || !body) return;
  const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const pages = await caches.open(names.pages(build));
  let at = 4 + new DataView(bytes).getUint32(0);
  const list: Packed[] = JSON.parse(new TextDecoder().decode(bytes.slice(4, at)));
  for (const { path, type, size } of list) {
    const target = new URL(path, home).href;
    const response = new Response(bytes.slice(at, at + size), { headers: { 'content-type': type } });
    await (target === pageIn(locale, `${tool}/`) ? pages : files).put(target, response);
    at += size;
  }
  // Last: it says that all of it is there.
  await files.put(address, new Response());
}
