/** Chinese as its readers set it, on the pages as they were built: signs, dates, numbers, and the words of Taiwan. */
import { describe, expect, it } from 'vitest';
import { pagesOf, textWithout, type BuiltPage } from './site.ts';

/** Original titles, quoted misprints, examples of code, and words that a page says are English. */
const originals = '[data-keep-script], script, style, pre, code, template, noscript, cite, [lang="en"], #editor-data';

type Kind = { name: string; pattern: RegExp; allowed?: RegExp };

/** In both scripts. `allowed` is what stands around a hit that is right as it is. */
const signs: readonly Kind[] = [
  { name: 'a date without its spaces', pattern: /\d年|[年月]\d/g, allowed: /[“「]025年/ },
  { name: 'a half-width bracket around Chinese', pattern: /\p{Script=Han}\([^()]*\p{Script=Han}[^()]*\)/gu },
  { name: 'a half-width colon behind Chinese', pattern: /\p{Script=Han}:(?!\/)/gu },
  { name: 'a half-width comma between Chinese', pattern: /\p{Script=Han},\p{Script=Han}/gu },
  { name: 'a wave between numbers', pattern: /\d ?[~～] ?\d/g },
  { name: 'a comma in a number', pattern: /\d,\d{3}(?!\d)/g },
  { name: 'spaces around ±', pattern: /\d ± \d/g },
  { name: 'a hyphen for a minus', pattern: /(?<![\w.–—/“「-])-\d/g, allowed: /介(?:素|白素)-10/ },
  { name: 'a line that may end behind P', pattern: /(?<![\w-])P [=<>] ?\d/g },
];

const simplified: readonly Kind[] = [
  { name: 'an old word for people with a disability', pattern: /残障/g },
  { name: 'two words for one register', pattern: /登记号|登记平台|注册库/g },
  { name: 'two words for one interval', pattern: /95% ?范围/g },
  { name: 'the wrong word for births before 28 weeks', pattern: /极早产/g },
  { name: 'our own country, where China is meant', pattern: /我国/g },
];

const traditional: readonly Kind[] = [
  {
    name: 'a word of the mainland',
    pattern:
      /字符|納米|博客|牽頭|監管部門|監管機構|炎症|姐妹|登入|首席執行官|掃碼|我國|殘障|數據|合作方|資助方|條記錄|屏幕|服務器|主要終點|假操作|上市批准|南韓|視頻|軟件|默認/g,
  },
  { name: 'quotes of the mainland beside Chinese', pattern: /\p{Script=Han}[“‘]|[”’]\p{Script=Han}/gu },
  { name: 'a phase in Roman numerals', pattern: /(?<![A-Za-z/])(?:I{1,3}|IV) ?期/g },
];

/** Each hit with what stands around it, so that the message shows where it is. */
function hits(pages: readonly BuiltPage[], { pattern, allowed }: Kind): string[] {
  return pages.flatMap((built) => {
    const text = textOf(built);
    return [...text.matchAll(pattern)]
      .map((match) => ({ match, around: text.slice(Math.max(0, match.index - 15), match.index + 20) }))
      .filter(({ around }) => !allowed?.test(around))
      .map(({ around }) => `${built.path}: ${around.replace(/\s+/g, ' ')}`);
  });
}

const texts = new Map<BuiltPage, string>();
function textOf(built: BuiltPage): string {
  const known = texts.get(built) ?? textWithout(built, originals, '\n');
  texts.set(built, known);
  return known;
}

describe.each(['zh-hans', 'zh-hant'])('%s', (locale) => {
  const pages = pagesOf(locale);
  it.each(signs)('has nowhere $name', (kind) => {
    expect(hits(pages, kind).slice(0, 20)).toEqual([]);
  });
  it.each(locale === 'zh-hans' ? simplified : traditional)('has nowhere $name', (kind) => {
    expect(hits(pages, kind).slice(0, 20)).toEqual([]);
  });
  it('was read', () => {
    expect(pages.length).toBeGreaterThan(500);
    expect(pages.reduce((sum, built) => sum + textOf(built).length, 0)).toBeGreaterThan(1_000_000);
  });
});
