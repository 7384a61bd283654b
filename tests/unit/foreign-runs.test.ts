import { describe, expect, it } from 'vitest';
import { markForeignRuns } from '../../src/i18n/foreign-runs.ts';

const page = (body: string): string => `<html lang="en"><head><title>脐带</title></head><body>${body}</body></html>`;
const marked = (body: string, script: 'latin' | 'han' = 'latin'): string =>
  /<body>([\s\S]*)<\/body>/.exec(markForeignRuns(page(body), script))?.[1] ?? '';

describe('words of another language', () => {
  it('carry it on an English page, with their script where it shows', () => {
    expect(marked('<p>The article says “双盲” here.</p>')).toBe(
      '<p>The article says “<span lang="zh-Hans">双盲</span>” here.</p>',
    );
    expect(marked('<p>公開賽, 工</p>')).toBe('<p><span lang="zh-Hant">公開賽</span>, <span lang="zh">工</span></p>');
    expect(marked('no. 99, 国卫医发〔2015〕99号)')).toBe('no. 99, <span lang="zh-Hans">国卫医发〔2015〕99号</span>)');
  });
  it('carry it on a Chinese page, where they are more than a name', () => {
    expect(marked('<p>载于 Journal of Materials Chemistry B · 2025</p>', 'han')).toBe(
      '<p>载于 <span lang="en">Journal of Materials Chemistry B</span> · 2025</p>',
    );
    expect(marked('<p>NurOwn、FDA 和 Stem Cells</p>', 'han')).toBe('<p>NurOwn、FDA 和 Stem Cells</p>');
  });
  it('are left alone where they already do, in drawings, code and choices, and in the head', () => {
    for (const body of [
      '<a lang="zh-Hans">简体<b>中文</b></a>',
      '<svg><svg><text>中文</text></svg><text>中文</text></svg>',
      '<select><option>中文</option></select>',
      '<script>"中文"</script>',
      '<p title="中文">x</p>',
    ])
      expect(marked(body)).toBe(body);
    expect(markForeignRuns(page(''), 'latin')).toContain('<title>脐带</title>');
  });
  it('from right to left keep their neighbours in order', () => {
    expect(marked('<p>by نام دیگر, 2020</p>')).toBe('<p>by <bdi>نام دیگر</bdi>, 2020</p>');
  });
});
