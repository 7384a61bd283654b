/** The preview renders a record as the build does, though it starts no server of Astro's and reads a part of the content. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { bundleOf } from '../../tools/preview/bundle.ts';
import { copyPart, findRecord } from '../../tools/preview/part.ts';
import { site } from './site.ts';

const root = mkdtempSync(join(tmpdir(), 'preview-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  // Other tests of this worker read the project's own content.
  delete process.env['CONTENT_ROOT'];
});

const program = z.object({
  renderPage: z.custom<(kind: string, id: string, locale: string) => Promise<string | undefined>>(),
  readAnew: z.custom<() => void>(),
});

/** What a page says: words and the pages it leads to. */
const saidOf = (html: string, part: string): string[] => {
  const $ = load(html)(part);
  return [$.text().replace(/\s+/g, ' ').trim(), ...$.find('a').map((_, link) => load(link)('a').attr('href') ?? '')];
};

it.each([
  ['sun-2017', 'zh-hant', '[data-part="answer"], [data-part="facts"], h1'],
  ['sun-2017', 'en', 'main details > summary, h1'],
  ['reading-a-study', 'zh-hans', 'main'],
  ['stroke-nsc', 'en', 'h1, main h2, main h3, main summary'],
])('%s in %s', async (id, locale, part) => {
  const record = findRecord(process.cwd(), id);
  if (!record) throw new Error(`no record ${id}`);
  copyPart(process.cwd(), root, record);
  process.env['CONTENT_ROOT'] = root;
  const { entry } = await bundleOf(process.cwd(), () => undefined);
  const { renderPage, readAnew } = program.parse({ ...(await import(entry)) });
  readAnew();
  const shown = await renderPage(record.kind, id, locale);
  const built = readFileSync(join(site, locale, record.path, 'index.html'), 'utf8');
  expect(saidOf(shown ?? '', part)).toEqual(saidOf(built, part));
  expect(load(shown ?? '')('main').text().length).toBeGreaterThan(1000);
});
