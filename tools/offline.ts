/** Makes what lets a built site be used without a network: packs, and the worker that knows its build. */
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import type { KeptTool } from '../src/client/kept.ts';
import { perLocale, type Locale } from '../src/i18n/locales.ts';
import { listFiles, writePack } from './packs.ts';

/**
 * Writes sw.js. Without a `build` the worker is withdrawn: a file of the same name then takes away what browsers kept,
 * and itself.
 */
export async function writeWorker(dist: string, build: string): Promise<void> {
  const packs = perLocale((locale) => (build === '' ? {} : keptIn(dist, locale)));
  await bundle({
    entryPoints: [`src/client/worker/${build === '' ? 'withdrawn' : 'main'}.ts`],
    outfile: join(dist, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      BUILD: JSON.stringify(build),
      PACKS: JSON.stringify(packs),
    },
  });
}

/** The few files of the check are kept one by one, those of the search as a pack, if that is not too large. */
function keptIn(dist: string, locale: Locale): Record<string, KeptTool> {
  const search = writePack(dist, 'search', locale);
  return { check: listFiles(dist, 'check', locale), ...(search !== undefined && { search: { name: search } }) };
}
