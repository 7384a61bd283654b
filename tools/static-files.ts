/** A folder of a built site as a static host would answer for it: which file, of what type, kept for how long. */
import { statSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';

const text = '; charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.html': `text/html${text}`,
  '.css': `text/css${text}`,
  '.js': `text/javascript${text}`,
  '.json': `application/json${text}`,
  '.svg': 'image/svg+xml',
  '.xml': `application/xml${text}`,
  '.csv': `text/csv${text}`,
  '.txt': `text/plain${text}`,
  '.ris': `application/x-research-info-systems${text}`,
  '.bib': `application/x-bibtex${text}`,
  '.webmanifest': `application/manifest+json${text}`,
  '.png': 'image/png',
  '.ico': 'image/vnd.microsoft.icon',
  '.wasm': 'application/wasm',
  '.pagefind': 'application/octet-stream',
};

/** The content type of a file, told by its name. */
export const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

export type StaticFile = {
  path: string;
  size: number;
  etag: string;
  type: string;
  /** Text that is worth compressing on its way; pictures and the search index are compressed already. */
  compressible: boolean;
  cacheControl: string;
};
export type Found = { file: StaticFile } | { redirect: string } | { status: 400 | 404 };

/** Files whose names change with their content. All others are asked for anew, and answered `304` where they are the same. */
const hashed = /^\/(_astro\/|packs\/|pagefind\/(fragment|index|filter)\/)/;

/** The path of a request target, decoded; undefined where it is none. */
function pathOf(target: string): string | undefined {
  try {
    const path = target.startsWith('/') ? target.replace(/[?#].*$/s, '') : new URL(target).pathname;
    const decoded = decodeURIComponent(path);
    return /[\0\\]/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** What stands at a request target. Never leads out of the folder. */
export function findFile(folder: string, target: string): Found {
  const decoded = pathOf(target);
  if (decoded === undefined) return { status: 400 };
  // A leading slash cannot be climbed over: `..` beyond the root stays at the root.
  const path = posix.normalize(`/${decoded}`).replace(/^\/+/, '/');
  const onDisk = join(folder, ...path.split('/'));
  const stat = statOf(onDisk);
  if (stat?.isDirectory()) {
    if (!path.endsWith('/')) return { redirect: `${encodeURI(path)}/` };
    return fileAt(join(onDisk, 'index.html'), path);
  }
  return path.endsWith('/') ? { status: 404 } : fileAt(onDisk, path);
}

/** `undefined` for what is not there and for names that the file system refuses. */
function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function fileAt(path: string, address: string): Found {
  const stat = statOf(path);
  if (!stat?.isFile()) return { status: 404 };
  const type = typeOf(path);
  return {
    file: {
      path: path.split(sep).join('/'),
      size: stat.size,
      etag: `"${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}"`,
      type,
      compressible: type.endsWith(text) || type === 'image/svg+xml',
      cacheControl: hashed.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  };
}

/** The bytes that `Range` asks for, both ends within; `whole` where it asks for nothing that can be given in one piece. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'whole' | 'outside' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '') {
    const last = Math.min(Number(to), size);
    return last === 0 ? 'outside' : { start: size - last, end: size - 1 };
  }
  const [start, end] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
  if (to !== '' && Number(to) < start) return 'whole';
  return start >= size ? 'outside' : { start, end };
}
