import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { readCrossref } from '../../src/lookup/crossref.ts';
import { readTrial } from '../../src/lookup/clinical-trials.ts';
import { identify } from '../../src/lookup/identify.ts';
import type { Lookup } from '../../src/lookup/lookup.ts';
import { sameSource } from '../../tools/new.ts';
import { findList, idLists, narrow } from '../../tools/ids.ts';
import { scaffold } from '../../tools/scaffold.ts';
import { contentWith } from '../content-fixture.ts';
import { recorded } from '../lookup-server.ts';

const { root, clear } = contentWith([]);
afterAll(clear);
const day = '2026-12-01';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const found: Lookup = {
  paper: readCrossref(recorded['crossref']?.['/works/10.1000/made.up']),
  trial: readTrial(recorded['trials']?.['/studies/NCT00000001']),
  answered: ['Crossref'],
  problems: [],
};

/** Faults of some files that stand on no line with a gap. */
function strayFaults(files: readonly string[]): string[] {
  const isGap = (file: string, line: number): boolean => /TODO/.test(read(file).split('\n')[line - 1] ?? '');
  return checkContent(root, day)
    .faults.filter(({ file, line }) => files.includes(file) && !isGap(file, line))
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

describe('npm run new', () => {
  it.each([
    ['study', ['made-up-2026']],
    ['entry', ['good-article', 'made-up-part']],
    ['topic', ['made-up-topic']],
    ['trial', ['ChiCTR2600000001']],
    ['measure', ['made-up-scale']],
    ['cell-type', ['made-up-cell']],
  ])('%s: the check names every gap and nothing else', (kind, names) => {
    const files = scaffold(root, kind, names);
    const gaps = checkContent(root, day).faults.filter(({ file, rule }) => files.includes(file) && rule === 'gaps');
    expect(gaps.length).toBeGreaterThan(0);
    expect(strayFaults(files)).toEqual([]);
  });
  it('fills a study with what was found, and leaves judgement and days of checking to people', () => {
    const files = scaffold(root, 'study', ['miller-2020'], found);
    const text = read(files[0] ?? '');
    for (const line of [
      'title: "Cells & placebo in children: a made-up trial"',
      "volume: '12'",
      '  registry: [NCT00000001]',
      'design: randomised-controlled # groups in the registry: Cells (experimental); Saline (placebo comparator)',
      'registered_before_start: true',
      'participants: # registry: 85 people (actual)',
      '    date: 2020-05-07',
      '    date: 2018-02-03',
      '    kind: retracted',
      'country: [JP, KR]',
    ])
      expect(
        text.replaceAll(
          "'Cells & placebo in children: a made-up trial'",
          '"Cells & placebo in children: a made-up trial"',
        ),
      ).toContain(`${line}\n`);
    expect(text).toMatch(/n_randomised: 'TODO/);
    expect(text).toMatch(/checked_on: 'TODO/);
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
    expect(strayFaults(files)).toEqual([]);
  });
  it('tells of a record on the same source', () => {
    expect(
      sameSource(root, { paper: { doi: '10.1000/MADE.UP', registry: [], notices: [] }, answered: [], problems: [] }),
    ).toBe('content/studies/miller-2020/en.mdx');
    expect(sameSource(root, { answered: [], problems: [] })).toBeUndefined();
  });
  it('adds a milestone to both languages and touches nothing else', () => {
    const before = read('content/studies/good-2024/en.mdx').split('\n');
    const files = scaffold(root, 'milestone', ['good-2024', 'topline']);
    expect(files).toEqual(['content/studies/good-2024/en.mdx', 'content/studies/good-2024/zh-hans.mdx']);
    const after = read('content/studies/good-2024/en.mdx').split('\n');
    expect(after.filter((line) => !before.includes(line))).toHaveLength(2);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(strayFaults(files)).toEqual([]);
    expect(() => scaffold(root, 'milestone', ['good-2024', 'topline'])).toThrow(/nothing was changed/);
  });
  it('makes a translation with every word as a gap', () => {
    const { root: other, clear: clearOther } = contentWith([
      { file: 'content/studies/good-2024/zh-hans.mdx', remove: true },
    ]);
    const [file = ''] = scaffold(other, 'translation', ['studies', 'good-2024']);
    const { faults } = checkContent(other, day);
    clearOther();
    expect(
      faults.filter((fault) => fault.file === file).every(({ rule }) => rule === 'gaps' || rule === 'translations'),
    ).toBe(true);
  });
  it('never overwrites', () => {
    const before = read('content/studies/good-2024/en.mdx');
    expect(() => scaffold(root, 'study', ['good-2024'])).toThrow(/exists already/);
    expect(() => scaffold(root, 'measure', ['gmfm-66'])).toThrow(/stands in/);
    expect(read('content/studies/good-2024/en.mdx')).toBe(before);
  });
  it('refuses what is no id, and leaves nothing behind', () => {
    for (const name of ['../escape', 'Sun 2017', '', 'a--b'])
      expect(() => scaffold(root, 'study', [name])).toThrow(/not an id/);
    for (const kind of ['poem', 'constructor']) expect(() => scaffold(root, kind, ['x'])).toThrow(/Usage/);
    expect(existsSync(join(root, 'escape'))).toBe(false);
  });
});

describe('npm run ids', () => {
  it('lists ids with names in both languages, and narrows them down', () => {
    const lists = idLists(root);
    const routes = findList(lists, 'routes') ?? [];
    expect(routes.find(({ id }) => id === 'intravenous')?.names).toEqual(expect.arrayContaining(['IV', '静脉输注']));
    expect(narrow(findList(lists, 'cell-types') ?? [], ['msc']).map(({ id }) => id)).toContain('mesenchymal-stromal');
    expect(findList(lists, 'nothing')).toBeUndefined();
  });
});

it("the README's example can be run: its id is free, and what it fills from is a number", () => {
  const [, id = '', from = ''] =
    /npm run new -- study (\S+) --from (\S+)/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(existsSync(`content/studies/${id}`)).toBe(false);
  expect(identify(from)?.kind).toBe('nct');
  expect(scaffold(root, 'study', [id], found)).toHaveLength(2);
});
