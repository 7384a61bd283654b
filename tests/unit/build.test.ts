/** Whole builds of small content: what a missing translation, a moved page and broken content do. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentWith, type Edit } from '../content-fixture.ts';

const cleared: (() => void)[] = [];
afterAll(() => cleared.forEach((clear) => clear()));

/** Builds content with edits into a folder of its own. */
function build(edits: readonly Edit[], prepare: (out: string) => void = () => undefined) {
  const { root, clear } = contentWith(edits);
  cleared.push(clear);
  const out = join(root, 'dist');
  prepare(out);
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
    env: { ...process.env, CONTENT_ROOT: root, OUT_DIR: out, CACHE_DIR: join(root, 'cache') },
    encoding: 'utf8',
  });
  return { status, stderr, out, read: (file: string) => readFileSync(join(out, file), 'utf8') };
}

describe('a missing translation that is named on purpose', () => {
  const study = 'content/studies/good-2024';
  const built = build([
    { file: `${study}/zh-hans.mdx`, remove: true },
    { file: `${study}/en.mdx`, find: 'recheck_by: 2026-07-02', put: 'recheck_by: 2026-07-02\nuntranslated: [zh-hans]' },
    {
      file: 'content/redirects.yaml',
      find: '[]',
      put: '- { from: studies/old-2020/, to: studies/good-2024/, reason: renamed }',
    },
  ]);
  it('is shown in English under a notice, out of that language’s search index, without a twin for search engines', () => {
    expect(built.status, built.stderr).toBe(0);
    const page = built.read('zh-hant/studies/good-2024/index.html');
    expect(page).toContain('class="notice"');
    expect(page).toContain('Do cells help children?');
    expect(page).not.toContain('data-pagefind-body');
    expect(page).not.toMatch(/<link rel="alternate" hreflang="zh/);
    expect(built.read('en/studies/good-2024/index.html')).toContain('data-pagefind-body');
  });
  it('a moved page leads to its new place in every locale', () => {
    for (const locale of ['en', 'zh-hans', 'zh-hant'])
      expect(built.read(`${locale}/studies/old-2020/index.html`)).toContain(`url=/${locale}/studies/good-2024/`);
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
