/**
 * One build of a site that has grown. A fourth condition is content alone: with one study and a word on where it stands
 * it is everywhere. A fourth language is what the compiler asks for, its words and its files: every page is there in it.
 */
import { load, type CheerioAPI } from 'cheerio';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringKeys } from '../../src/i18n/en.ts';
import { buildSite } from '../build-fixture.ts';
import { contentWith, type Edit } from '../content-fixture.ts';
import { accented, addLanguage, code } from '../language-fixture.ts';

const id = 'spinal-cord-injury';
const about =
  '    zh-Hans: 脊髓受到损伤，多由意外引起，损伤以下的部位失去运动和感觉。列在这里，只是因为有些企业用同样的细胞在做试验。';
const standing = `  today:
    en: One small trial has been read. It cannot tell much.
    zh-Hans: 只读到一项小试验，说明不了多少。
  answer:
    helps: { en: 'Not shown: one small trial cannot tell.', zh-Hans: 没有证明有用，一项小试验说明不了。 }
    harms: { en: 'Too few people to tell.', zh-Hans: 人太少，说不准。 }
    approved: { en: 'We found no country that has approved it.', zh-Hans: 没有找到批准它的国家。 }
    rests_on: good-cord-2025
    answered_on: 2026-07-01`;
const studyFile = (language: 'en' | 'zh-hans'): Edit => ({
  file: `content/studies/good-cord-2025/${language}.mdx`,
  put: readFileSync(`tests/good/content/studies/good-2024/${language}.mdx`, 'utf8')
    .replaceAll('good-2024', 'good-cord-2025')
    .replace('conditions: [cerebral-palsy]', `conditions: [${id}]`)
    .replaceAll('10.1000/good.2024', '10.1000/good.cord')
    .replace("'12345678'", "'12345679'")
    .replace('PMC1234567', 'PMC1234568')
    .replace('NCT01234567', 'NCT01234568'),
});

const { root, clear } = contentWith([
  {
    file: 'content/vocabulary/conditions.yaml',
    find: about,
    put: `${about}\n${standing}`,
  },
  studyFile('en'),
  studyFile('zh-hans'),
]);
afterAll(clear);
addLanguage(root);
const { status, stderr, out, read } = buildSite(root, root);

it('a site that has grown builds', () => expect(status, stderr).toBe(0));

describe('a fourth condition', () => {
  it.each(['en', 'zh-hans', 'zh-hant'])('has its pages in %s', (locale) => {
    for (const page of [`conditions/${id}`, `timeline/${id}`, `match/${id}`, 'studies/good-cord-2025'])
      expect(existsSync(join(out, locale, page, 'index.html')), page).toBe(true);
  });
  it('is named with the others, can be filtered by and followed', () => {
    expect(read('en/index.html')).toContain(`/en/conditions/${id}/`);
    expect(read('en/about/index.html')).toMatch(/stem cells for [^.]* and spinal cord injury/);
    expect(read('zh-hans/about/index.html')).toMatch(/和脊髓损伤/);
    expect(read('en/search/index.html')).toMatch(
      new RegExp(`name="condition"[^>]*value="${id}"|value="${id}"[^>]*name="condition"`),
    );
    expect(readdirSync(join(out, 'feeds')).filter((name) => name.startsWith(`${id}.`)).length).toBeGreaterThanOrEqual(
      6,
    );
  });
  it('is understood by the search, and in the data', () => {
    expect(read('data/search/en/latin.json')).toContain(`["${id}","`);
    expect(read('data/search/zh-hans/han.json')).toContain('脊髓损伤');
    expect(read('data/studies.json')).toContain(`"conditions":["${id}"]`);
  });
});

/** Names that are the same in every language: a format, and the journal of the study. */
const named = ['JSON Feed', 'Journal of Examples · 2024'];

/** Texts of a page, but what it quotes and the names of sources, in which no vowel of two words or more bears an accent. */
function plainTexts($: CheerioAPI): string[] {
  $('script, style, pre, noscript, time, [lang]:not(html), a[href^="http"], a[href*="/data/"]').remove();
  return $('body *')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data.trim()] : []))
    .filter((text) => !/[áéíóú]/i.test(text))
    .filter((text) => (text.replace(/https?:\S+/g, '').match(/\b[a-z]*[aeiou][a-z]+\b/gi)?.length ?? 0) > 1);
}

describe('a fourth language', () => {
  const pagesOf = (locale: string): string[] => globSync('**/*.html', { cwd: join(out, locale) }).toSorted();
  const pages = new Map(pagesOf(code).map((page) => [page, load(read(`${code}/${page}`))]));

  it('has every page that the others have, and says its language', () => {
    expect(pages.size).toBeGreaterThan(100);
    expect([...pages.keys()]).toEqual(pagesOf('en'));
    for (const [page, $] of pages) expect($('html').attr('lang'), page).toBe(code);
  });
  it('can be chosen on every page, and is told to search engines', () => {
    const $ = load(read('en/studies/good-2024/index.html'));
    expect($(`a[hreflang="${code}"]`).attr('href')).toBe(`/${code}/studies/good-2024/`);
    expect($(`link[hreflang="${code}"]`)).toHaveLength(1);
    expect(read('sitemap.xml')).toContain(code);
    expect(read('index.html')).toContain(`href="/${code}/"`);
  });
  it('says everything in its own words, and prints no key', () => {
    const left = [...pages.values()].flatMap(plainTexts);
    expect([...new Set(left)].filter((text) => !named.includes(text))).toEqual([]);
    const words = new Set(
      [...pages.values()].flatMap(
        ($) =>
          $('body')
            .text()
            .match(/\w+(?:\.[\w-]+)+/g) ?? [],
      ),
    );
    expect(stringKeys.filter((key) => key.includes('.') && words.has(key))).toEqual([]);
  });
  it('has an index of its own, search data and feeds', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json'));
    expect(languages[code]?.page_count).toBe(languages.en.page_count);
    expect(read(`data/search/${code}/latin.json`)).toContain(accented('Cerebral palsy'));
    expect(existsSync(join(out, `feeds/${id}.${code}.xml`))).toBe(true);
    expect(JSON.parse(read('data/studies.json')).studies[0].url).toHaveProperty(code);
  });
});
