/** Each file of tests/broken makes one mistake in good content and says what the checker must answer, to the letter. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../src/check/check.ts';
import { rules } from '../../src/check/rules/index.ts';
import { formatFault } from '../../src/source/fault.ts';
import { contentWith, type Edit } from '../content-fixture.ts';

type Case = { about: string; edits: Edit[]; says: string[] };

const folder = 'tests/broken';
const today = '2026-12-01';
const update = process.env['UPDATE_BROKEN'] === '1';

function faultsWith(edits: readonly Edit[]): string[] {
  const { root, clear } = contentWith(edits);
  try {
    return checkContent(root, today).faults.map(formatFault);
  } finally {
    clear();
  }
}

/** Every rule that a message may name. */
const told = [
  ...rules.map((rule) => rule.id).filter((id) => id !== 'body'),
  ...['mdx-code', 'mdx-html', 'mdx-tag', 'mdx-syntax', 'asterisks', 'markdown', 'size', 'exceptions', 'links'],
  ...['schema', 'unknown-key', 'yaml', 'yaml-anchor', 'yaml-duplicate-key', 'utf-8', 'byte-order-mark', 'frontmatter'],
  ...['merge-conflict', 'place'],
];

describe('the checker', () => {
  it('finds nothing in good content', () => {
    expect(faultsWith([])).toEqual([]);
  });

  for (const file of readdirSync(folder)) {
    const broken: Case = parse(readFileSync(`${folder}/${file}`, 'utf8'));
    it(`${file}: ${broken.about}`, () => {
      const said = faultsWith(broken.edits);
      expect(said.length).toBeGreaterThan(0);
      if (update) writeFileSync(`${folder}/${file}`, stringify({ ...broken, says: said }, { lineWidth: 0 }));
      else expect(said).toEqual(broken.says);
    });
  }

  it('has a broken example for every rule', () => {
    const said = readdirSync(folder).flatMap(
      (file): string[] => parse(readFileSync(`${folder}/${file}`, 'utf8')).says ?? [],
    );
    const shown = new Set(said.map((line) => /\(([a-z0-9-]+)\)$/.exec(line)?.[1]));
    expect(told.filter((id) => !shown.has(id))).toEqual([]);
  });
});

it.each(['CONTRIBUTING.md', 'CONTRIBUTING.zh-hans.md'])('%s explains every rule', (path) => {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = new Set(rows.flatMap((row) => (row.split('|')[1] ?? '').match(/(?<=`)[a-z0-9-]+(?=`)/g) ?? []));
  expect(told.filter((id) => !named.has(id))).toEqual([]);
});
