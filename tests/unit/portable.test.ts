import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { relativeLinks, writePortable } from '../../tools/portable.ts';

const root = mkdtempSync(join(tmpdir(), 'portable-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

it.each([
  ['en/studies/a/index.html', '/en/methods/#label', '../../methods/index.html#label'],
  ['en/studies/a/index.html', '/_astro/x.css', '../../../_astro/x.css'],
  ['index.html', '/en/', 'en/index.html'],
  ['en/index.html', '/en/search/?q=a/b', 'search/index.html?q=a/b'],
  ['en/index.html', '//other.example/', '//other.example/'],
  ['en/index.html', '#main', '#main'],
  ['en/index.html', 'https://doi.org/10.1/x', 'https://doi.org/10.1/x'],
])('in %s, %s becomes %s', (file, address, wanted) => {
  expect(relativeLinks(`<a href="${address}">`, file)).toBe(`<a href="${wanted}">`);
});

it('below a folder of a host, that folder is the root', () => {
  expect(relativeLinks('<a href="/digest/en/">', 'en/about/index.html', '/digest/')).toBe('<a href="../index.html">');
});

it('lists the pages whose words changed, records first, and leaves out what needs a server', () => {
  const page = (words: string, head = ''): string => `<title>T ${words}</title>${head}<main>${words}</main>`;
  for (const [path, old, now] of [
    ['en/index.html', 'one study', 'two studies'],
    ['en/about/index.html', 'same', 'same'],
    ['en/studies/a/index.html', undefined, 'new'],
  ] as const) {
    if (old) write(`before/${path}`, page(old, '<link href="/_astro/old.css">'));
    write(`after/${path}`, page(now, '<link href="/_astro/new.css">'));
  }
  write('after/pagefind/index.js', '');
  const changed = writePortable(join(root, 'after'), join(root, 'before'), join(root, 'target'));
  expect(changed).toEqual(['en/studies/a/index.html', 'en/index.html']);
  expect(existsSync(join(root, 'target/pagefind'))).toBe(false);
  expect(readFileSync(join(root, 'target/START.html'), 'utf8')).toContain(
    '<a href="en/studies/a/index.html">T new</a>',
  );
  expect(readFileSync(join(root, 'target/en/studies/a/index.html'), 'utf8')).toContain(
    'href="../../../_astro/new.css"',
  );
});
