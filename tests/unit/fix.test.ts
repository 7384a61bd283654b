/** What `npm run check -- --fix` mends, and that it leaves good content as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { fixContent } from '../../src/check/fix.ts';
import { contentWith, type Edit } from '../content-fixture.ts';

const today = '2026-12-01';
const en = 'content/studies/good-2024/en.mdx';
const zh = 'content/studies/good-2024/zh-hans.mdx';

function mended(edits: readonly Edit[], selection?: string): { faults: number; text: (file: string) => string } {
  const { root, clear } = contentWith(edits);
  try {
    fixContent(root, today, selection);
    const texts = new Map([en, zh].map((file) => [file, readFileSync(join(root, file), 'utf8')]));
    return { faults: checkContent(root, today).faults.length, text: (file) => texts.get(file) ?? '' };
  } finally {
    clear();
  }
}

describe('the check mends', () => {
  it.each([
    ['a DOI with its address', en, 'doi: 10.1000/good.2024', 'doi: https://doi.org/10.1000/good.2024'],
    ['a DOI with its prefix', en, 'doi: 10.1000/good.2024', "doi: 'doi:10.1000/good.2024'"],
    ['a PubMed number without quotes', en, "pmid: '12345678'", 'pmid: 12345678'],
    ['a phase without quotes', en, "phase: '2'", 'phase: 2'],
    ['a registry number with its address', en, '[NCT01234567]', "['https://clinicaltrials.gov/study/NCT01234567']"],
    ['half-width signs of a Chinese field', zh, '论文全文。', '论文,全文.'],
    ['half-width brackets', zh, '论文全文。', '论文全文(部分)。'],
    ['half-width signs of Chinese text', zh, '一家医院的孩子', '是谁?一家医院的孩子'],
    ['a character that cannot be seen', zh, '论文全文。', '论文\u200b全文。'],
  ])('%s', (_, file, find, put) => {
    expect(mended([{ file, find, put }]).faults).toBe(0);
  });

  it('the order of fields, of a record that is named', () => {
    const before = readFileSync(`tests/good/${en}`, 'utf8');
    const edits = [
      { file: en, find: 'title: A good trial\n', put: '' },
      { file: en, find: 'follow_up: 12 months\n', put: 'follow_up: 12 months\ntitle: A good trial\n' },
    ];
    expect(mended(edits, 'studies/good-2024').text(en)).toBe(before);
  });

  it('nothing in good content', () => {
    const { text } = mended([], 'studies/good-2024');
    for (const file of [en, zh]) expect(text(file)).toBe(readFileSync(`tests/good/${file}`, 'utf8'));
  });
});
