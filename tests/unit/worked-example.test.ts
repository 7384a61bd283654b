/** The examples on the page about the data are run as a reader would run them, on the table as it is published. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomesTable } from '../../src/outputs/tables/outcomes.ts';
import { csvOf } from '../../src/outputs/tables/table.ts';
import { exampleOutput } from '../../src/outputs/worked-example.ts';
import { catalog } from '../own-catalog.ts';

const wanted = exampleOutput(catalog.studies.values());
const examples = 'src/outputs/examples';
const folder = mkdtempSync(join(tmpdir(), 'digest-example-'));
const hasPython = spawnSync('python3', ['--version']).status === 0;

beforeAll(() => {
  writeFileSync(
    join(folder, 'outcomes.csv'),
    csvOf(outcomesTable, catalog, { convert: (text) => text, urlOf: (locale, path) => `/${locale}/${path}` }),
  );
  copyFileSync(join(examples, 'risk-differences.js'), join(folder, 'risk-differences.mjs'));
  copyFileSync(join(examples, 'risk-differences.py'), join(folder, 'risk-differences.py'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const linesOf = (command: string, file: string): string[] =>
  execFileSync(command, [file], { cwd: folder, encoding: 'utf8' }).trim().split('\n');

describe('the worked example', () => {
  it('tells the difference of Houkin 2024 with its interval and certainty', () => {
    expect(wanted[1]).toBe('houkin-2024: 1.7 [-6.7, 10.2] of 100, certainty 3 of 4');
  });
  it('prints in JavaScript what the page says', () => {
    expect(linesOf(process.execPath, 'risk-differences.mjs')).toEqual(wanted);
  });
  it.runIf(hasPython)('prints in Python what the page says', () => {
    expect(linesOf('python3', 'risk-differences.py')).toEqual(wanted);
  });
  it('asks in R for columns that the table has', () => {
    const script = readFileSync(join(examples, 'risk-differences.R'), 'utf8');
    const names = outcomesTable.columns.map(({ name }) => name);
    for (const column of ['study', 'outcome', 'arm', 'events', 'n', 'certainty_level']) {
      expect(script).toContain(column);
      expect(names).toContain(column);
    }
  });
});
