/** The files that a search loads: many small ones, since a query needs few of them. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { site } from './site.ts';

const sizesIn = (folder: string, prefix: string): number[] =>
  readdirSync(join(site, folder))
    .filter((name) => name.startsWith(prefix))
    .map((name) => statSync(join(site, folder, name)).size)
    .toSorted((a, b) => a - b);

describe.each(locales)('%s', (locale) => {
  it('a word of the index is in a file of some 4 KB', () => {
    const sizes = sizesIn('pagefind/index', `${locale}_`);
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(6 * 1024);
    expect(sizes.at(-1)).toBeLessThan(20 * 1024);
  });
  it('the names of its own script are short to load', () => {
    const own = readFileSync(join(site, 'data/search', locale, locale === 'en' ? 'latin.json' : 'han.json'));
    expect(gzipSync(own).length).toBeLessThan((locale === 'en' ? 20 : 36) * 1024);
  });
});
