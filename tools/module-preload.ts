/** Names in a page what its script imports, so that a slow line does not learn of it one step later. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Pages whose script is what they are for, below a locale. */
const pages = ['search', 'check'];

/** Adds `<link rel="modulepreload">` to those pages of every locale below `site`. */
export function preloadImports(site: string, locales: readonly string[]): void {
  for (const file of locales.flatMap((locale) => pages.map((page) => join(site, locale, page, 'index.html')))) {
    if (!existsSync(file)) continue;
    const html = readFileSync(file, 'utf8');
    const sources = Array.from(html.matchAll(/<script type="module" src="([^"]+)"/g), ([, source = '']) => source);
    const imported = new Set(sources.flatMap((source) => importsOf(source, site)));
    const links = [...imported].map((source) => `<link rel="modulepreload" href="${source}">`);
    writeFileSync(file, html.replace('</head>', `${links.join('')}</head>`));
  }
}

/** Addresses of what a module imports, and of what that imports. */
function importsOf(source: string, site: string): string[] {
  // Below a base path the address begins with it, the file does not.
  const file = join(site, '_astro', posix.basename(source));
  if (!existsSync(file)) return [];
  const direct = Array.from(readFileSync(file, 'utf8').matchAll(/from"(\.\/[^"]+)"/g), ([, path = '']) =>
    posix.join(dirname(source), path),
  );
  return direct.flatMap((one) => [one, ...importsOf(one, site)]);
}
