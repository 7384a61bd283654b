/** The rows of src/ are kept by lint: what would turn an arrow round does not pass. */
import { ESLint } from 'eslint';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rows } from '../../eslint.config.js';

const eslint = new ESLint();

/** What lint says of one import in a file; nothing where it is allowed. */
async function saidOf(file: string, from: string): Promise<string[]> {
  const [result] = await eslint.lintText(`export * from '${from}';\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

describe('rows', () => {
  it.each(rows.slice(0, -1).map((row, i) => [row, rows[i + 1] ?? '']))(
    '%s imports nothing from %s',
    async (low, high) => {
      expect((await saidOf(`src/${low}/made-up.ts`, `../${high}/made-up.ts`)).join()).toContain('never imports');
      expect(await saidOf(`src/${low}/deeper/made-up.ts`, `../../${high}/made-up.ts`)).toHaveLength(1);
      expect(await saidOf(`src/${high}/made-up.ts`, `../${low}/made-up.ts`)).toEqual([]);
    },
  );
  it('a component is no place to fetch content, and the checker knows no catalog', async () => {
    expect(await saidOf('src/components/made-up.ts', 'astro:content')).toHaveLength(1);
    expect(await saidOf('src/catalog/made-up.ts', 'astro:content')).toEqual([]);
    expect(await saidOf('src/check/rules/made-up.ts', '../../catalog/index.ts')).toHaveLength(1);
    expect(await saidOf('src/check/rules/made-up.ts', '../../schema/study.ts')).toEqual([]);
  });
  it('every folder of src/ has its row, and CONTRIBUTING draws them in this order', () => {
    const folders = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    expect(folders.toSorted()).toEqual([...rows, 'check', 'styles'].toSorted());
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(rows.join(' → '));
  });
});
