import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { today } from '../../src/evidence/today.ts';
import { scaffold } from '../../tools/new.ts';
import { contentWith } from '../content-fixture.ts';

const { root, clear } = contentWith([]);
afterAll(clear);

describe('npm run new', () => {
  it.each([
    ['study', ['made-up-2026']],
    ['entry', ['good-article', 'made-up-part']],
    ['topic', ['made-up-topic']],
  ])('%s: writes both languages, and the check names every gap and nothing else', (kind, names) => {
    const files = scaffold(root, kind, names, kind === 'study' ? '10.1000/made.up' : '');
    expect(files).toHaveLength(2);
    // The scaffold dates a record by the day of the run, so the check must know the same day.
    const { faults } = checkContent(root, today());
    const mine = faults.filter(({ file }) => files.includes(file));
    const gaps = mine.filter(({ rule }) => rule === 'gaps');
    const todos = files.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/(?<!# )TODO(?! check)/g) ?? []);
    expect(gaps).toHaveLength(todos.length);
    // A gap in a field with a closed list or an address is named by that rule too; nothing is named where there is no gap.
    const lines = new Set(gaps.map(({ file, line }) => `${file}:${line}`));
    expect(mine.filter(({ file, line }) => !lines.has(`${file}:${line}`))).toEqual([]);
  });
  it('never overwrites', () => {
    const before = readFileSync(join(root, 'content/studies/good-2024/en.mdx'), 'utf8');
    expect(() => scaffold(root, 'study', ['good-2024'])).toThrow(/exists already/);
    expect(readFileSync(join(root, 'content/studies/good-2024/en.mdx'), 'utf8')).toBe(before);
  });
  it('refuses what is no id, and leaves nothing behind', () => {
    for (const name of ['../escape', 'Sun 2017', ''])
      expect(() => scaffold(root, 'study', [name])).toThrow(/not an id/);
    expect(() => scaffold(root, 'poem', ['x'])).toThrow(/Usage/);
    expect(existsSync(join(root, 'escape'))).toBe(false);
  });
});
