/**
 * `npm test`: form, types, lint, content, build, then every test, the browser's too. Ends in one line that
 * counts all of them. A step that fails is told and counted; the others still run where they can.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';

const results = mkdtempSync(join(tmpdir(), 'digest-tests-'));
let passed = 0;
let failed = 0;

/** Runs one of the project's tools with its own Node. */
function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  return (
    spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  );
}

/** A step that is one test: it holds or it does not. */
function step(name: string, holds: boolean): boolean {
  console.log(`${holds ? 'ok' : 'FAILED'}: ${name}`);
  if (holds) passed += 1;
  else failed += 1;
  return holds;
}

/** Adds the counts of a report; a report that is missing counts as one failure. */
function count(name: string, read: (report: unknown) => { passed: number; failed: number }): void {
  try {
    const counts = read(JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')));
    passed += counts.passed;
    failed += counts.failed;
  } catch {
    step(`${name}: no report`, false);
  }
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

step('format', run('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));
step('lint', run('node_modules/eslint/bin/eslint.js', ['.']));
step('content', run('tools/check.ts', []));
const built = step('build', run('tools/build.ts', []));
step('types', run('node_modules/@astrojs/check/bin/astro-check.js', ['--minimumSeverity', 'error']));

const unit = built ? [] : ['tests/unit'];
run('node_modules/vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(results, 'vitest.json')}`,
  ...unit,
]);
count('vitest', (report) => ({
  passed: number(field(report, 'numPassedTests')),
  failed: number(field(report, 'numFailedTests')) + number(field(report, 'numFailedTestSuites')),
}));

if (built) {
  const browser = ensureBrowser();
  run('node_modules/@playwright/test/cli.js', ['test'], {
    ...(browser && { CHROME_PATH: browser }),
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'playwright.json'),
  });
  count('playwright', (report) => {
    const stats = field(report, 'stats');
    return {
      passed: number(field(stats, 'expected')) + number(field(stats, 'flaky')),
      failed: number(field(stats, 'unexpected')),
    };
  });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
