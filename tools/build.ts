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
import { stepsAfterPages } from './after-pages.ts';
import { buildId } from './build-id.ts';
import { publishingWarnings } from './publishing.ts';

const root = process.cwd();
const contentRoot = process.env['CONTENT_ROOT'] ?? root;
const target = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const next = `${target}.next`;
const { site } = place;
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
for (const { name, make } of stepsAfterPages(build)) {
  try {
    await make(next);
  } catch (error) {
    fail(`${name} could not be made: ${String(error)}`);
  }
}

const last = `${target}.last`;
rmSync(last, { recursive: true, force: true });
if (existsSync(target)) renameSync(target, last);
renameSync(next, target);
rmSync(last, { recursive: true, force: true });
if (/^https?:\/\/(localhost|127\.|\[::1\])/.test(site))
  console.warn(`This build names ${site} in its data, feeds and links; for publishing, set SITE_URL.`);

function fail(message: string): never {
  rmSync(next, { recursive: true, force: true });
  console.error(`${message}; ${target} was left as it was.`);
  process.exit(1);
}
