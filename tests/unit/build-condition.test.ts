/** A fourth condition is content alone: with one study and a word on where it stands it is everywhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentWith, type Edit } from '../content-fixture.ts';

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
    .replace('10.1000/good.2024', '10.1000/good.cord')
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
const out = join(root, 'dist');
const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
  env: { ...process.env, CONTENT_ROOT: root, OUT_DIR: out, CACHE_DIR: join(root, 'cache'), CARDS: '0' },
  encoding: 'utf8',
});
const read = (file: string): string => readFileSync(join(out, file), 'utf8');

describe('a fourth condition', () => {
  it('builds', () => expect(status, stderr).toBe(0));
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
    expect(read('data/search/en/latin.json')).toContain(`"values":["${id}"]`);
    expect(read('data/search/zh-hans/han.json')).toContain('脊髓损伤');
    expect(read('data/studies.json')).toContain(`"conditions":["${id}"]`);
  });
});
