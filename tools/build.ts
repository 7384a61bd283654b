/**
 * `npm run build`: check, pages, search index, and only then dist/. A build that fails on the way leaves
 * the last good dist/ as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { place } from '../src/place.ts';
import { checkContent } from '../src/check/check.ts';
import { latestToday } from '../src/evidence/today.ts';
import { formatFault } from '../src/source/fault.ts';
import { locales } from '../src/i18n/locales.ts';
import { buildId } from './build-id.ts';
import { writeCards } from './cards.ts';
import { writeIcons } from './icons.ts';
import { writeWorker } from './offline.ts';
import { publishingWarnings } from './publishing.ts';
import { indexSite } from './search-index.ts';
import { writeSitemaps } from './sitemap.ts';

const root = process.cwd();
const contentRoot = process.env['CONTENT_ROOT'] ?? root;
const target = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const next = `${target}.next`;
const { site, base } = place;
/** Without a name the pages ask for no worker, and the one that browsers may have is withdrawn. */
const build = process.env['OFFLINE'] === '0' ? '' : buildId(contentRoot);

const { faults } = checkContent(contentRoot, latestToday());
if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} faults in the content; ${target} was left as it was.`);
  process.exit(1);
}

if (process.env['SITE_URL']) for (const warning of publishingWarnings(contentRoot)) console.warn(warning);

rmSync(next, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ['--max-old-space-size=8192', 'node_modules/astro/bin/astro.mjs', 'build'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, OUT_DIR: next, BUILD_ID: build, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
if (status !== 0) fail('The pages could not be built');
await step('The search index', () => indexSite(next));
await step('The picture cards', () => {
  const { drawn, kept } = writeCards(next);
  console.log(`${drawn} picture cards drawn, ${kept} kept from before`);
});
await step('The icons', () => writeIcons(next));
await step('What works without a network', () => writeWorker(next, build));
await step('The list of pages', () => writeSitemaps(next, locales, new URL(base, site).href));

const last = `${target}.last`;
rmSync(last, { recursive: true, force: true });
if (existsSync(target)) renameSync(target, last);
renameSync(next, target);
rmSync(last, { recursive: true, force: true });
if (/^https?:\/\/(localhost|127\.|\[::1\])/.test(site))
  console.warn(`This build names ${site} in its data, feeds and links; for publishing, set SITE_URL.`);

/** Something made from the built pages. */
async function step(name: string, make: () => unknown): Promise<void> {
  try {
    await make();
  } catch (error) {
    fail(`${name} could not be made: ${String(error)}`);
  }
}

function fail(message: string): never {
  rmSync(next, { recursive: true, force: true });
  console.error(`${message}; ${target} was left as it was.`);
  process.exit(1);
}
