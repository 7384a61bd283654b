/** The files that a query takes, the Chinese scripts in which it may come, and the form in which it is compared. */
import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { filesFor } from '../../src/search/shared/files.ts';
import type { Name } from '../../src/search/shared/lexicon.ts';
import { hasHan, normalise, squeeze } from '../../src/search/shared/normalise.ts';
import { neededWords, toIndexScript } from '../../src/search/shared/scripts.ts';
import { fromNameRows, toNameRows } from '../../src/search/shared/name-rows.ts';
import { files, read, scripts } from '../query-fixture.ts';

describe('files', () => {
  it.each([
    ['cerebral palsy', ['latin']],
    ['脑瘫', ['han']],
    ['MSC 脑瘫', ['latin', 'han']],
    ['ＮＣＴ', ['latin']],
    ['3岁 脑瘫', ['han']],
    ['2024年 中风', ['latin', 'han']],
    ['houkin 2024', ['latin', 'numbers']],
    ['NCT 0463 1406', ['latin', 'numbers']],
    ['04631406', ['latin', 'numbers']],
    ['2024', ['latin']],
  ] as const)('%s', (query, expected) => {
    expect(filesFor(query)).toEqual(expected);
  });
  it('names come back as they were sent', () => {
    const names = [
      { filter: 'condition', values: ['stroke'], label: 'Stroke', forms: ['stroke', 'brain attack'] },
      { filter: 'condition', values: ['stroke'], label: 'Stroke', forms: ['old stroke'], kind: true },
      { filter: 'age', values: ['children', 'both'], label: 'Children', forms: ['boy'], theme: true },
    ] as const satisfies Name[];
    expect(fromNameRows(toNameRows(names))).toEqual(names);
    expect(fromNameRows(undefined)).toEqual([]);
  });
  it('each holds what is typed in its script, and a term also what the pages call it', () => {
    const { latin, han, numbers } = files.en;
    expect(
      fromNameRows(latin.names)
        .flatMap(({ forms }) => forms)
        .filter(hasHan),
    ).toEqual([]);
    expect(
      fromNameRows(han.names)
        .flatMap(({ forms }) => forms)
        .filter((form) => !hasHan(form)),
    ).toEqual([]);
    expect(latin.terms.flatMap(({ forms }) => forms).filter(hasHan)).toEqual([]);
    for (const { forms } of han.terms) expect(forms.some(hasHan)).toBe(true);
    expect(Object.keys(latin.keys).filter((key) => /\d{4}/.test(key))).toEqual([]);
    expect(Object.keys(numbers).filter((key) => !/\d{4}/.test(key))).toEqual([]);
  });
});

describe('scripts', () => {
  const chinese = [
    ...fromNameRows(files.en.han.names).flatMap(({ forms }) => forms),
    '有效吗',
    '孩子',
    '安慰剂',
    '随访',
  ].filter((form) => !/[a-z]/.test(form));
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
  it('a query means the same in both', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...chinese), { minLength: 1, maxLength: 4 }), (parts) => {
        const query = parts.join('');
        expect(read(toTraditional(query), 'zh-hans')).toEqual(read(query, 'zh-hans'));
      }),
      { numRuns: 300 },
    );
  });
  it('letter by letter is right but for the exceptions that are sent along', () => {
    const convert = toIndexScript(scripts.toTraditional);
    expect(convert('周期')).toBe('週期');
    expect(convert('干细胞')).toBe('幹細胞');
    expect(convert('脑瘫')).toBe('腦性麻痺');
    expect(convert('缺血性卒中')).toBe('缺血性腦中風');
  });
  it('a term of Taiwan holds before what letters alone would give', () => {
    const convert = toIndexScript(scripts.toTraditional);
    expect(convert('注册号')).toBe('登錄編號');
    expect(convert('宣布')).toBe('宣布');
    expect(convert('干预')).toBe('介入');
  });
  it('leaving out what letters do alone changes no text', () => {
    const { pairs } = scripts.toTraditional;
    const words: [string, string][] = [
      ['脑', '腦'],
      ['大数据', '大數據'],
      ['数据', '資料'],
      ['数据', '數據'],
      ['合并', '合併'],
      ['并为', '並為'],
      ['病童', '病童'],
    ];
    const needed = neededWords({ pairs, words });
    expect(needed.toSorted()).toEqual([words[1], words[4], words[5], words[2]].toSorted());
    const [all, some] = [toIndexScript({ pairs, words }), toIndexScript({ pairs, words: needed })];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'脑大数据合并为病童') }), (text) => {
        expect(some(text)).toBe(all(text));
      }),
      { numRuns: 1000 },
    );
  });
  it('a Taiwan term is brought to the word of the Simplified pages', () => {
    const convert = toIndexScript(scripts.toSimplified);
    const mainlandOf = Map.groupBy(scripts.toSimplified.words, ([taiwan]) => taiwan);
    for (const [taiwan, pairs] of mainlandOf) expect(pairs.map(([, mainland]) => mainland)).toContain(convert(taiwan));
    expect(scripts.toSimplified.words.length).toBeGreaterThan(10);
  });
});

describe('forms', () => {
  it('squeezing ignores spaces and hyphens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' ', '-', ' - ', '–'),
        (parts, joint) => {
          expect(squeeze(parts.join(joint))).toBe(squeeze(parts.join('')));
        },
      ),
    );
  });
  it('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
