import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertPage, traditionalConverter } from '../../src/i18n/traditional.ts';
import { readContent } from '../../src/catalog/read.ts';
import { scriptVariantsFile } from '../../src/schema/lists.ts';
import { contentWith } from '../content-fixture.ts';

const { root, clear } = contentWith([]);
const variants = scriptVariantsFile.parse(readContent(root).lists['script-variants']);
clear();
const convert = traditionalConverter(variants);

describe('Traditional script', () => {
  it('keeps medical words that a software converter would change', () => {
    expect(convert('研究对象')).toBe('研究對象');
    expect(convert('循环')).toContain('循環');
  });
  it('uses the terms of Taiwan', () => {
    expect(convert('脑瘫')).toBe('腦性麻痺');
    expect(convert('随机对照试验')).not.toBe('随机对照试验');
    expect(convert('渐冻症')).toContain('漸凍');
  });
  it('counts phases as Taiwan does', () => {
    expect(convert('做完的 III 期试验')).toBe('做完的第三期試驗');
    expect(convert('I/II 期和 II 期')).toBe('第一／二期和第二期');
    expect(convert('IIIb 期、I/IIa 期')).toBe('第 IIIb 期、第 I/IIa 期');
  });
  it('takes the longest term first', () => {
    const small = traditionalConverter([
      { from: '甲', to: '短' },
      { from: '甲乙', to: '長' },
    ]);
    expect(small('甲乙甲')).toBe('長短');
  });
  it('turns quotes around Chinese, and leaves those around English', () => {
    expect(convert('他说“有效”。')).toBe('他說「有效」。');
    expect(convert('用“mRS 0”表示')).toBe('用「mRS 0」表示');
    expect(convert('<i>See “The Lancet” there.</i>')).toContain('“The Lancet”');
    expect(convert('Lou Gehrig’s disease')).toBe('Lou Gehrig’s disease');
  });
  it('leaves marked elements alone, nested ones too', () => {
    const page = '<p>干细胞 <span data-keep-script>简体<span>内</span>中</span> 研究</p>';
    expect(convertPage(page, convert)).toBe('<p>幹細胞 <span data-keep-script>简体<span>内</span>中</span> 研究</p>');
  });
  it('leaves what is quoted as printed in its script', () => {
    expect(convert('写作「正电子发射」，不是“正电子发射”')).toBe('寫作「正电子发射」，不是「正電子發射」');
  });

  it('changes nothing but Han characters and quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc <>/="0123.%\n') }), (text) => {
        expect(convertPage(text, convert)).toBe(text);
      }),
    );
  });
  it('leaves a term alone that is already right', () => {
    for (const { to } of variants) expect(convert(convert(to))).toBe(convert(to));
    expect(convert('缺氧缺血性腦病變')).toBe('缺氧缺血性腦病變');
  });
});
