/**
 * `node tools/portable.ts <built site> <site before the change> <target>`: the site so that it opens from a folder on any
 * computer, without a server, and `START.html`, which lists the pages that a change touches. For the preview of a pull
 * request; prints the list as Markdown.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

/** Neither works without a server: the search, and pictures that only other sites show. */
const leftOut = /^(pagefind|cards)(\/|$)/;
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Addresses from the root of a host become addresses from the page, with the name of the file. */
export function relativeLinks(html: string, file: string, base = '/'): string {
  return html
    .replace(policy, '')
    .replace(/\b(href|src|action)="(\/(?!\/)[^"]*)"/g, (whole, attribute: string, address: string) => {
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
      if (!path.startsWith(base)) return whole;
      const target = path.slice(base.length) + (path.endsWith('/') ? 'index.html' : '');
      return `${attribute}="${posix.relative(posix.dirname(file), target)}${rest}"`;
    });
}

const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .toSorted();

/** Pages of the built site that were not there before, or say something else. */
export function changedPages(site: string, before: string): string[] {
  return pagesOf(site).filter((page) => {
    const old = join(before, page);
    return !existsSync(old) || main(readFileSync(join(site, page), 'utf8')) !== main(readFileSync(old, 'utf8'));
  });
}

/** What a page says; its frame and file names are the same for all. */
const main = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;

/** Records first: a change of one record shows in many lists. */
const byWeight = (pages: readonly string[]): string[] => {
  const weight = (page: string): number => (/^[^/]+\/(studies|topics|articles)\/[^/]+\/index/.test(page) ? 0 : 1);
  return pages.toSorted((a, b) => weight(a) - weight(b));
};

const titleOf = (html: string): string => /<title>([^<]*)/.exec(html)?.[1] ?? '';

/** Writes the portable site; returns the pages that the change touches. */
export function writePortable(site: string, before: string, target: string, base = '/'): string[] {
  cpSync(site, target, { recursive: true, filter: (path) => !leftOut.test(posixPath(site, path)) });
  for (const page of pagesOf(target)) {
    const path = join(target, page);
    writeFileSync(path, relativeLinks(readFileSync(path, 'utf8'), page, base));
  }
  const changed = byWeight(changedPages(site, before));
  const items = changed.map(
    (page) => `<li><a href="${page}">${titleOf(readFileSync(join(site, page), 'utf8'))}</a> ${page}`,
  );
  mkdirSync(dirname(join(target, 'START.html')), { recursive: true });
  writeFileSync(
    join(target, 'START.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>What this change touches</title><h1>What this change touches</h1><p>The search and other scripts need a server; all else is as it would stand.</p><ol>\n${items.join('\n')}\n</ol></html>\n`,
  );
  return changed;
}

const posixPath = (folder: string, path: string): string =>
  path.slice(folder.length).split(sep).join('/').replace(/^\//, '');

if (import.meta.main) {
  const [site = '', before = '', target = ''] = process.argv.slice(2);
  const changed = writePortable(site, before, target, process.env['BASE_PATH'] ?? '/');
  const most = 30;
  console.log(
    `\nPages that this touches: ${changed.length}. To look at them, unpack the artifact \`site\` and open \`START.html\`; no server is needed.\n`,
  );
  for (const page of changed.slice(0, most)) console.log(`- \`${page.replace('index.html', '')}\``);
  if (changed.length > most) console.log('- …');
}
