/** Whole builds of small content: what a missing translation, a moved page and broken content do. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite } from '../build-fixture.ts';
import { contentWith, type Edit } from '../content-fixture.ts';

const cleared: (() => void)[] = [];
afterAll(() => cleared.forEach((clear) => clear()));

/** Builds content with edits into a folder of its own. */
function build(edits: readonly Edit[], prepare: (out: string) => void = () => undefined) {
  const { root, clear } = contentWith(edits);
  cleared.push(clear);
  prepare(join(root, 'dist'));
  return buildSite(root);
}

const folder = 'content/studies';
const good = (language: string): string => readFileSync(`tests/good/${folder}/good-2024/${language}.mdx`, 'utf8');

/** A study like the good one, of another paper (two records of one are refused), and of a later one, too. */
const copyAs = (id: string): Edit[] =>
  ['en', 'zh-hans'].map((language) => ({
    file: `${folder}/${id}/${language}.mdx`,
    put: good(language)
      .replace('id: good-2024', `id: ${id}`)
      .replaceAll('10.1000/good.2024', `10.1000/${id}`)
      .replace("pmid: '12345678'", `pmid: '9${id.slice(-3)}'`)
      .replace('PMC1234567', `PMC1000${id.slice(-3)}`)
      .replace(/^ {2}- \{ id: published.*$/m, '$&\n  - { id: later, date: 2025-05-04, kind: published }')
      .replace(/published: (Published|发表)/, '$&\n    later: $1'),
  }));

// One build answers several questions: most of the time that one takes is the same for a study and for two hundred.
describe('a site of many studies', () => {
  const copies = Array.from({ length: 210 }, (_, i) => `copy-${String(i).padStart(3, '0')}`);
  const [untranslated, moved] = ['copy-100', 'copy-150'];
  const built = build([
    ...copies.flatMap(copyAs),
    { file: `${folder}/${untranslated}/zh-hans.mdx`, remove: true },
    {
      file: `${folder}/${untranslated}/en.mdx`,
      find: 'recheck_by: 2026-07-02',
      put: 'recheck_by: 2026-07-02\nuntranslated: [zh-hans]',
    },
    {
      file: 'content/redirects.yaml',
      find: '[]',
      put: '- { from: studies/old-2020/, to: studies/good-2024/, reason: renamed }',
    },
    {
      file: `${folder}/${moved}/en.mdx`,
      find: '    source: full-text',
      put: '    source: full-text\n    shift: { steps: -1, by: A. Editor }',
    },
    {
      file: `${folder}/${moved}/en.mdx`,
      find: '{ name: Got better }',
      put: '{ name: Got better, shift: The raters were not trained. }',
    },
    {
      file: `${folder}/${moved}/zh-hans.mdx`,
      find: '{ name: 好转 }',
      put: '{ name: 好转, shift: 评分的人没有受过训练。 }',
    },
  ]);
  const listed = (file: string): string[] =>
    [...built.read(file).matchAll(/<a class="title" href="\/en\/studies\/([^/]+)\//g)].map(([, id = '']) => id);

  it('builds', () => expect(built.status, built.stderr).toBe(0));

  it('stands on pages that lead to each other, each study on one of them', () => {
    const pages = ['', 'page/2/', 'page/3/'].map((page) => listed(`en/studies/${page}index.html`));
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 11]);
    expect(new Set(pages.flat()).size).toBe(211);
    expect(built.read('en/studies/page/2/index.html')).toMatch(/href="\/en\/studies\/page\/3\/" rel="next"/);
    expect(built.read('en/studies/page/2/index.html')).toMatch(/href="\/en\/studies\/" rel="prev"/);
    expect(existsSync(join(built.out, 'en/studies/page/4'))).toBe(false);
  });
  it('leads from a timeline to events on its other pages, and from a condition to the rest of its studies', () => {
    const timeline = built.read('en/timeline/index.html');
    const link = /href="(\/en\/timeline\/page\/\d+\/)#([^"]+)"/.exec(timeline);
    expect(built.read(`${link?.[1] ?? ''}index.html`)).toContain(`id="${link?.[2] ?? ''}"`);
    expect(built.read('en/conditions/cerebral-palsy/index.html')).toMatch(
      /href="\/en\/timeline\/cerebral-palsy\/"[^>]*>All 211/,
    );
  });
  it('shows in English under a notice what is untranslated on purpose, out of that language’s search index, without a twin for search engines', () => {
    const page = built.read(`zh-hant/studies/${untranslated}/index.html`);
    expect(page).toContain('class="notice"');
    expect(page).toContain('Do cells help children?');
    expect(page).not.toContain('data-pagefind-body');
    expect(page).not.toMatch(/<link rel="alternate" hreflang="zh/);
    expect(built.read(`en/studies/${untranslated}/index.html`)).toContain('data-pagefind-body');
  });
  it('leads from a moved page to its new place in every locale', () => {
    for (const locale of ['en', 'zh-hans', 'zh-hant'])
      expect(built.read(`${locale}/studies/old-2020/index.html`)).toContain(`url=/${locale}/studies/good-2024/`);
  });
  it('shows a label that an editor moved with what the rules gave, the reason and the name', () => {
    const page = built.read(`en/studies/${moved}/index.html`);
    expect(page).toContain('Low certainty (by the rules: moderate)');
    expect(page).toMatch(
      /By the rules: Moderate\. Moved to Low by A\. Editor, an editor:\s+<span[^>]*>The raters were not trained\./,
    );
    expect(built.read(`zh-hant/studies/${moved}/index.html`)).toContain('評分的人沒有受過訓練');
    const { studies } = JSON.parse(built.read('data/studies.json'));
    expect(studies.find(({ id }: { id: string }) => id === moved).certainty).toMatchObject({
      level: 2,
      shifted: { from: 3, by: 'A. Editor' },
    });
  });
});

describe('broken content', () => {
  it('fails the build with every fault, and leaves the last good site as it was', () => {
    const built = build(
      [{ file: 'content/studies/good-2024/en.mdx', find: 'events: 12,', put: 'events: 112,' }],
      (out) => {
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, 'index.html'), 'the last good site');
      },
    );
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('112 events among 104 people');
    expect(built.stderr).toContain('was left as it was');
    expect(built.read('index.html')).toBe('the last good site');
    expect(existsSync(`${built.out}.next`)).toBe(false);
  });
  it('a fault that only the pages would show leaves the last good site, too', () => {
    const built = build(
      [
        { file: 'content/vocabulary/directions.yaml', remove: true },
        { file: 'content/vocabulary/conditions.yaml', find: '- id: stroke\n', put: '- id: cerebral-palsy-2\n' },
      ],
      (out) => {
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, 'index.html'), 'the last good site');
      },
    );
    expect(built.status).not.toBe(0);
    expect(built.read('index.html')).toBe('the last good site');
  });
});
