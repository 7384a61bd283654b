import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldsPage } from '../../tools/fields.ts';

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

it('docs/fields.md names every field as the schemas do; `npm run fields` writes it anew', () => {
  expect(meanings(readFileSync('docs/fields.md', 'utf8'))).toEqual(meanings(fieldsPage(process.cwd())));
});
