/**
 * `npm test`: form, lint, what nothing uses, types, content and build side by side, then every test, the browser's too.
 * Ends in one line that counts all of them. A step that fails is told and counted; the others still run where they can.
 * `npm test -- unit`, `-- site`, `-- browser` run one part of it (on the site as it was built last), `-- changed` what
 * a change touches.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureBrowser } from './browser.ts';
import { countPlaywright, countVitest, type Counts } from './test-counts.ts';

const parts = ['all', 'unit', 'site', 'browser', 'changed'] as const;
type Part = (typeof parts)[number];
const [asked = 'all'] = process.argv.slice(2);
const part = parts.find((name) => name === asked);
if (part === undefined) {
  console.error(`npm test -- ${asked}: there is no such part. Choose one of: ${parts.join(', ')}`);
  process.exit(1);
}

const results = mkdtempSync(join(tmpdir(), 'digest-tests-'));
const total: Counts = { passed: 0, failed: 0 };
const took: string[] = [];

/** Runs one of the project's tools with its own Node; what it prints stands together, once it has ended. */
async function run(name: string, script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const begin = performance.now();
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  process.stdout.write(Buffer.concat(printed));
  took.push(`${name} ${Math.round((performance.now() - begin) / 1000)} s`);
  return status === 0;
}

/** A step that is one test: it holds or it does not. */
async function step(name: string, script: string, args: string[]): Promise<boolean> {
  const holds = await run(name, script, args);
  console.log(`${holds ? 'ok' : 'FAILED'}: ${name}`);
  if (holds) total.passed += 1;
  else total.failed += 1;
  return holds;
}

/** Adds the counts of a report; a report that is missing counts as one failure. */
function add(name: string, read: (report: unknown) => Counts): void {
  const file = join(results, `${name}.json`);
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
  if (!existsSync(file)) console.log(`FAILED: ${name} left no report`);
  total.passed += counts.passed;
  total.failed += counts.failed;
}

async function vitest(name: string, args: string[]): Promise<void> {
  await run(name, 'node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${name}.json`)}`,
    '--passWithNoTests',
    ...args,
  ]);
  add(name, countVitest);
}

async function browser(): Promise<void> {
  const path = ensureBrowser();
  await run('browser', 'node_modules/@playwright/test/cli.js', ['test'], {
    ...(path && { CHROME_PATH: path }),
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'browser.json'),
  });
  add('browser', countPlaywright);
}

const check = (): Promise<boolean> => step('content', 'tools/check.ts', []);
const lint = (): Promise<boolean> => step('lint', 'node_modules/eslint/bin/eslint.js', ['.']);
const unused = (): Promise<boolean> => step('unused', 'node_modules/knip/bin/knip.js', ['--no-progress']);
const types = (): Promise<boolean> =>
  step('types', 'node_modules/@astrojs/check/bin/astro-check.js', ['--minimumSeverity', 'error']);

const unit = (...args: string[]): Promise<void> => vitest('unit', ['--project', 'unit', ...args]);
const site = (): Promise<void> => vitest('site', ['--project', 'site']);

/**
 * Two queues for two cores: the browser, which has the most to do and often waits, and everything else, one after the
 * other. Tests wait for the build, which takes the place of the site that they read.
 */
async function everything(): Promise<void> {
  const built = step('build', 'tools/build.ts', []);
  const others = async (): Promise<void> => {
    await step('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
    await lint();
    await unused();
    await check();
    await types();
    const isBuilt = await built;
    await unit('--maxWorkers=1');
    if (isBuilt) await site();
  };
  const inBrowser = async (): Promise<void> => {
    if (await built) await browser();
  };
  await Promise.all([others(), inBrowser()]);
}

const work: Record<Part, () => Promise<void>> = {
  all: everything,
  unit,
  site,
  browser,
  changed: async () => {
    await check();
    await types();
    await vitest('changed', ['--changed']);
  },
};
await work[part]();

console.log(`took: ${took.join(' · ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
