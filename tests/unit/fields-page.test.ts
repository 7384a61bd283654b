import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldsPage, fieldsPages } from '../../tools/fields.ts';

/** Names and meanings; the examples follow the records and may be older. */
const meanings = (page: string): string[] =>
  page.split('\n').map((line) =>
    line.startsWith('| ')
      ? line
          .split(/(?<!\\)\|/)
          .slice(1, 3)
          .join('|')
      : line,
  );

it.each(Object.entries(fieldsPages))(
  '%s names every field as the schemas do; `npm run fields` writes it anew',
  (path, words) => {
    expect(meanings(readFileSync(path, 'utf8'))).toEqual(meanings(fieldsPage(process.cwd(), words)));
  },
);

it('every field has its meaning in Chinese', () => {
  const rows = readFileSync('docs/fields.zh-hans.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const meaning = (row: string): string => row.split(/(?<!\\)\|/)[2] ?? '';
  expect(rows.length).toBeGreaterThan(400);
  expect(
    rows.filter((row) => !/\p{Script=Han}/u.test(meaning(row).replace(/（可以不写）| 可写：.*| 可用的 id：.*/, ''))),
  ).toEqual([]);
});
