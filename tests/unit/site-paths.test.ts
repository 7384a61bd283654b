/** The checker knows every page that is there whatever the content is, so that nothing is moved onto one. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageExists } from '../../src/check/site-paths.ts';

const none = { ids: new Map(), names: new Map(), records: new Map() };

/** `about.astro` → `about/`, `articles/index.astro` and `studies/[...page].astro` → the folder. */
const pages = readdirSync('src/pages/[locale]', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replace(/\.astro$/, ''))
  .filter((file) => /^[a-z-]+$|^[a-z-]+\/(index|\[\.\.\.page\])$/.test(file))
  .map((file) => (file === 'index' ? '' : `${file.split('/')[0] ?? ''}/`))
  .filter((page) => !['conditions/', 'cells/', 'sources/', 'sheet/'].includes(page));

it.each(pages)('/%s', (page) => {
  expect(pageExists(page, none)).toBe(true);
});
