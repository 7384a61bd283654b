/**
 * Puts the script of a page that lives by it into one file, together with what it imports, and names it in the head: a
 * slow line then fetches it in one step, beside the style.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build } from 'esbuild';

/** Pages whose script is what they are for, below a locale. */
const pages = ['search', 'check'];

/** Does so on those pages of every locale below `site`. */
export async function bundleScripts(site: string, locales: readonly string[]): Promise<void> {
  const bundled = new Map<string, Promise<string>>();
  for (const file of locales.flatMap((locale) => pages.map((page) => join(site, locale, page, 'index.html')))) {
    if (!existsSync(file)) continue;
    let html = readFileSync(file, 'utf8');
    for (const [, source = ''] of html.matchAll(/<script type="module" src="([^"]+)"/g)) {
      // Below a base path the address begins with it, the file does not.
      const name = posix.basename(source);
      const made = bundled.get(name) ?? bundle(join(site, '_astro'), name);
      bundled.set(name, made);
      const address = posix.join(posix.dirname(source), await made);
      html = html.replaceAll(source, address).replace('</head>', `<link rel="modulepreload" href="${address}"></head>`);
    }
    writeFileSync(file, html);
  }
  for (const name of bundled.keys()) rmSync(join(site, '_astro', name));
}

/** Writes the bundle of a script beside it; gives its name. */
async function bundle(folder: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: { [name.replace(/\..*/, '')]: join(folder, name) },
    outdir: folder,
    entryNames: '[name].[hash]',
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  const [made] = outputFiles;
  if (!made) throw new Error(`No bundle was made of ${name}`);
  writeFileSync(made.path, made.contents);
  return posix.basename(made.path);
}
