/** The editor in the browser is large; what a language or script needs beside it is loaded only there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { site } from './site.ts';

const folder = join(site, '_astro');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Scripts that a page loads by itself: those it names, and what they import at once. */
function loadedBy(page: string): string[] {
  const html = readFileSync(join(site, page, 'index.html'), 'utf8');
  const files = [...html.matchAll(/src="\/_astro\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  for (const file of files) {
    const imports = [...read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name = '']) => name);
    files.push(...imports.filter((name) => !files.includes(name)));
  }
  return files;
}

it.each(['en', 'zh-hans', 'zh-hant'])('%s: half a megabyte at once, without the table of scripts', (locale) => {
  const files = loadedBy(`${locale}/contribute/study`);
  const bytes = files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(500_000);
  // A phrase of the table from Simplified to Traditional, 1.1 MB of it.
  expect(files.filter((file) => read(file).includes('万里长征'))).toEqual([]);
});
