/** Who stands behind the site: what is not set is told, and links lead to the right file. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';
import { siteFile, unsetFields } from '../../src/schema/site.ts';
import { editUrl, forms, formUrl, sourceFile } from '../../src/outputs/source-links.ts';
import { publishingWarnings } from '../../tools/publishing.ts';
import { contentWith } from '../content-fixture.ts';

const written = (en: string) => ({ en, 'zh-Hans': '某' });

describe('content/site.yaml', () => {
  it('sets nothing where it is empty, and names all that is not set', () => {
    expect(unsetFields(siteFile.parse({}))).toEqual([
      'publisher',
      'contact',
      'funding',
      'interests',
      'editors',
      'repository',
    ]);
  });
  it('counts what is set', () => {
    const site = siteFile.parse({
      publisher: { name: written('A body') },
      contact: { email: 'a@example.org' },
      funding: written('Nobody.'),
      interests: written('None.'),
      editors: [{ name: 'A', role: written('Editor'), interests: written('None.') }],
      repository: 'https://github.com/owner/name',
    });
    expect(unsetFields(site)).toEqual([]);
  });
  it.each([
    [{ repository: 'https://github.com/owner/name/' }],
    [{ repository: 'https://evil.example/owner/name' }],
    [{ contact: { url: 'https://user@evil.example/' } }],
    [{ contact: { email: 'nobody' } }],
  ])('refuses %j', (value) => {
    expect(siteFile.safeParse(value).success).toBe(false);
  });
});

describe('a build for publishing', () => {
  const { root, clear } = contentWith([{ file: 'content/site.yaml', put: 'publisher: null\nfunding: null\n' }]);
  afterAll(clear);
  it('warns of each thing that is not set, at its line', () => {
    expect(publishingWarnings(root, false)).toHaveLength(6);
    expect(publishingWarnings(root, true)[2]).toMatch(
      /^::warning file=content\/site\.yaml,line=2::`funding` is not set/,
    );
  });
});

describe('links of a page', () => {
  it.each([
    ['studies/sun-2017/', 'content/studies/sun-2017/zh-hans.mdx'],
    ['topics/before-you-pay/', 'content/topics/before-you-pay/zh-hans.mdx'],
    ['measures/gmfm-66/', 'content/measures.yaml'],
    ['studies/', 'content/studies'],
    ['studies/2/', 'content/studies'],
    ['studies/only/met/', 'content/studies'],
    ['timeline/als/', 'content/studies'],
    ['articles/als-2025/', 'content/entries/als-2025'],
    ['topics/', 'content/topics'],
    ['trials/only/als/', 'content/trials'],
    ['methods/', 'src/i18n/zh-hans'],
    ['about/', 'content/site.yaml'],
    ['', 'content/vocabulary/conditions.yaml'],
  ])('%s is written in %s', (path, file) => {
    expect(sourceFile(path, 'zh-hans')).toBe(file);
  });
  it.each(forms.flatMap((form) => locales.map((locale) => [form, locale] as const)))(
    'the form %s is there in %s, with the fields that are filled in',
    (form, locale) => {
      const text = readFileSync(`.github/ISSUE_TEMPLATE/${form}.${locale}.yml`, 'utf8');
      if (form === 'mistake') expect(text).toContain('id: page');
      expect(parse(text).body.length).toBeGreaterThan(1);
    },
  );
  it('lead to the editor, and to a form with the page filled in', () => {
    expect(editUrl('https://github.com/o/n', 'content/a.yaml')).toBe('https://github.com/o/n/edit/main/content/a.yaml');
    expect(editUrl('https://github.com/o/n', 'content/studies')).toBe(
      'https://github.com/o/n/tree/main/content/studies',
    );
    const url = new URL(
      formUrl('https://github.com/o/n', 'mistake', 'zh-hant', 'https://example.org/zh-hant/studies/a/'),
    );
    expect(url.searchParams.get('page')).toBe('https://example.org/zh-hant/studies/a/');
    expect(url.searchParams.get('template')).toBe('mistake.zh-hant.yml');
  });
});
