/** Makes what lets a built site be used without a network: packs, and the worker that knows its build. */
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { tools } from '../src/client/kept.ts';
import { perLocale } from '../src/i18n/locales.ts';
import { writePack } from './packs.ts';

/**
 * Writes sw.js. Without a `build` the worker is withdrawn: a file of the same name then takes away what browsers kept,
 * and itself.
 */
export async function writeWorker(dist: string, build: string): Promise<void> {
  const packs = perLocale((locale) =>
    build === '' ? {} : Object.fromEntries(tools.map((tool) => [tool, writePack(dist, tool, locale)])),
  );
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
