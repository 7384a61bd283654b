/**
 * Packs: all that the search or the check needs in one language, as one file that the worker takes apart
 * (src/client/worker/packs.ts). Gzip of: length of the list (4 bytes), the list as JSON, the files one after the other.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packName, type KeptTool, type Tool } from '../src/client/kept.ts';
import { typeOf } from './static-files.ts';

/** What the search of a site with thousands of studies takes is no longer for a phone to keep. */
const largest = 4_000_000;

type Pagefind = { languages: Record<string, { hash: string; wasm: string | null }> };

/** Files below a page's own address and `_astro/` that it loads. */
function assetsOf(dist: string, page: string): string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const files = [...html.matchAll(/(?:href|src)="[^"]*\/(_astro\/[^"]+\.(?:css|js))"/g)].map(([, path = '']) => path);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const [, path = ''] of readFileSync(join(dist, file), 'utf8').matchAll(/["']\.\/([^"']+\.js)["']/g)) {
      const next = `_astro/${path}`;
      if (!files.includes(next)) files.push(next);
    }
  }
  return files;
}

const filesIn = (dist: string, folder: string, begins = ''): string[] =>
  readdirSync(join(dist, folder))
    .filter((name) => name.startsWith(begins) && name.includes('.'))
    .map((name) => `${folder}/${name}`);

/** What each tool asks for besides its page's own files. */
const dataOf: Record<Tool, (dist: string, locale: string) => string[]> = {
  check: (_, locale) =>
    ['reading', `signs-${locale === 'en' ? 'en' : 'zh'}`, locale, `${locale}-claims`].map(
      (name) => `data/told/${name}.json`,
    ),
  search(dist, locale) {
    const entry: Pagefind = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'));
    const index = entry.languages[locale];
    if (!index) throw new Error(`The search has no index for ${locale}`);
    return [
      ...filesIn(dist, `data/search/${locale}`),
      ...filesIn(dist, 'data/search/words'),
      ...filesIn(dist, 'pagefind/words'),
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
      `pagefind/studies.${locale}.json`,
      `pagefind/wasm.${index.wasm ?? 'unknown'}.pagefind`,
      `pagefind/pagefind.${index.hash}.pf_meta`,
      ...['index', 'fragment', 'filter'].flatMap((folder) => filesIn(dist, `pagefind/${folder}`, `${locale}_`)),
    ];
  },
};

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The data of a tool, file by file: the worker keeps its page with style and scripts as it keeps any page. */
export function listFiles(dist: string, tool: Tool, locale: string): KeptTool {
  const files = dataOf[tool](dist, locale).map((path): [string, string] => [
    path,
    hashOf(readFileSync(join(dist, path))),
  ]);
  return { name: packName(tool, locale, hashOf(Buffer.from(JSON.stringify(files))).slice(0, 16)), files };
}

/** Writes the pack of a tool in a locale; gives its name, or undefined where it would be too large. */
export function writePack(dist: string, tool: Tool, locale: string): string | undefined {
  const page = `${locale}/${tool}/index.html`;
  const files = [page, ...assetsOf(dist, page), ...dataOf[tool](dist, locale)].map((file) => ({
    path: file.replace(/index\.html$/, ''),
    type: typeOf(file),
    bytes: readFileSync(join(dist, file)),
  }));
  const list = Buffer.from(JSON.stringify(files.map(({ path, type, bytes }) => ({ path, type, size: bytes.length }))));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  const pack = gzipSync(Buffer.concat([length, list, ...files.map(({ bytes }) => bytes)]));
  if (pack.length > largest) return undefined;
  const name = packName(tool, locale, hashOf(pack).slice(0, 16));
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), pack);
  return name;
}
