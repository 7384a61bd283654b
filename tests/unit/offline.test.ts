/** What works without a network: the build's name, packs, what is loaded ahead. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { isFreeLine, savesData } from '../../src/client/worker/frugal.ts';
import { buildId } from '../../tools/build-id.ts';
import { writePack } from '../../tools/packs.ts';

const root = mkdtempSync(join(tmpdir(), 'digest-packs-'));
afterAll(() => rmSync(root, { recursive: true }));
function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

describe('the name of a build', () => {
  it('is the same for the same content and another for any change, and begins with the day', () => {
    write('content/a.yaml', 'one');
    const first = buildId(root);
    expect(buildId(root)).toBe(first);
    expect(first).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
    write('content/a.yaml', 'two');
    expect(buildId(root)).not.toBe(first);
  });
});

describe('a pack', () => {
  it('holds the page, its style, its scripts with those that they load, and its data, byte for byte', () => {
    write(
      'zh-hans/check/index.html',
      '<link href="/base/_astro/a.css"><script type="module" src="/base/_astro/b.js"></script>',
    );
    write('_astro/a.css', 'a{}');
    write('_astro/b.js', 'import{x}from"./c.js"');
    write('_astro/c.js', 'export const x="字"');
    for (const name of ['reading', 'signs-zh', 'zh-hans', 'zh-hans-claims', 'en'])
      write(`data/told/${name}.json`, `"${name}"`);
    const name = writePack(root, 'check', 'zh-hans') ?? '';
    const bytes = gunzipSync(readFileSync(join(root, name)));
    let at = 4 + bytes.readUInt32BE(0);
    const list: { path: string; type: string; size: number }[] = JSON.parse(bytes.subarray(4, at).toString());
    expect(list.map(({ path }) => path)).toEqual([
      'zh-hans/check/',
      '_astro/a.css',
      '_astro/b.js',
      '_astro/c.js',
      'data/told/reading.json',
      'data/told/signs-zh.json',
      'data/told/zh-hans.json',
      'data/told/zh-hans-claims.json',
    ]);
    for (const { path, size, type } of list) {
      const file = readFileSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
      expect(bytes.subarray(at, at + size), path).toEqual(file);
      expect(type).not.toBe('application/octet-stream');
      at += size;
    }
    expect(at).toBe(bytes.length);
  });
  it('that fails to find a file stops the build', () => {
    write('en/check/index.html', '<link href="/_astro/missing.css">');
    expect(() => writePack(root, 'check', 'en')).toThrow('missing.css');
  });
});

describe('what is loaded ahead', () => {
  afterEach(() => vi.unstubAllGlobals());
  it.each([
    ['a mobile line', { type: 'cellular', effectiveType: '4g' }, false, false],
    ['a line of one\u2019s own', { type: 'wifi', effectiveType: '4g' }, false, true],
    ['a laptop, which does not tell', { effectiveType: '4g' }, false, true],
    ['a thin line', { type: 'wifi', effectiveType: 'slow-2g' }, true, false],
    ['a slow line', { type: 'cellular', effectiveType: '3g' }, true, false],
    ['a reader who asks to save', { saveData: true, type: 'wifi', effectiveType: '4g' }, true, false],
    ['a browser that tells nothing', undefined, false, false],
  ])('%s', (_, connection, saves, free) => {
    vi.stubGlobal('navigator', { connection });
    expect([savesData(), isFreeLine()]).toEqual([saves, free]);
  });
});
