/** What looks odd and is right: numbers of real papers and registers that the checker must let pass. */
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { encodeDoi } from '../../src/lookup/lookup.ts';
import { formatFault } from '../../src/source/fault.ts';
import { contentWith, type Edit } from '../content-fixture.ts';

const record = 'content/studies/good-2024/en.mdx';

function faultsWith(edits: readonly Edit[]): string[] {
  const { root, clear } = contentWith(edits);
  try {
    return checkContent(root, '2026-12-01').faults.map(formatFault);
  } finally {
    clear();
  }
}

describe('the checker lets pass', () => {
  it.each([
    '10.1002/(SICI)1097-4598(199911)22:11<1501::AID-MUS3>3.0.CO;2-N',
    '10.1016/S1474-4422(19)30186-1',
    '10.1161/01.STR.0000131660.69580.B1#a',
    '10.1371/journal.pone.0000001',
  ])('the DOI %s', (doi) => {
    const source = 'sources:\n  - { url: https://doi.org/';
    const edits = [
      { file: record, find: 'doi: 10.1000/good.2024', put: `doi: '${doi}'` },
      { file: record, find: `${source}10.1000/good.2024`, put: `${source}${encodeDoi(doi)}` },
    ];
    expect(faultsWith(edits)).toEqual([]);
  });

  it.each([
    'DRKS00012345',
    'TCTR20200612001',
    'RBR-5n4qcd',
    'PACTR202001234567890',
    'JPRN-UMIN000012345',
    'JapicCTI-152894',
    'ITMCTR2024000123',
    'EUCTR2011-000123-45-DE',
    'EUCT2023-505123-12-00',
    'U1111-1234-5678',
    'ChiCTR-TRC-13003709',
  ])('the registry number %s', (number) => {
    expect(faultsWith([{ file: record, find: 'registry: [NCT01234567]', put: `registry: ['${number}']` }])).toEqual([]);
  });

  it.each([
    ['a quoted original in its own script', '只有一项试验', '文章写作「喉帶血」的一项试验'],
    ['a bracket of Latin words in Chinese', '论文全文。', '论文全文（PET/CT 之外）。'],
    ['a number in other units', '大一些的孩子', '十二个月以上的孩子'],
  ])('%s', (_, find, put) => {
    expect(faultsWith([{ file: record.replace('/en.', '/zh-hans.'), find, put }])).toEqual([]);
  });

  it('words of others that sell, in quotation marks', () => {
    const put = 'The clinic calls it “a miracle cure”. Children in one hospital';
    expect(faultsWith([{ file: record, find: 'Children in one hospital', put }])).toEqual([]);
  });
});
