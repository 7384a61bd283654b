/** Makes the search index of a built site: one index per language, found by `<html lang>`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { localeInfo, locales } from '../src/i18n/locales.ts';
import { letters } from '../src/search/query/word-list.ts';
import { isWord, wordsOf } from '../src/search/results/text-search.ts';

/**
 * What is searched word by word. Overviews, lists and the glossary are led to by name (src/search/results/related-pages.ts);
 * they repeat what other pages say, and would only make the index longer to load.
 */
const searched = '*/{studies/*,topics/*,articles/*,measures/*,methods}/index.html';

/**
 * Up to so many pages a language, each has a file of its own: a result then loads 3 KB and not the 15 KB of a group.
 * Beyond it pages are grouped, so that a host need not keep files without end.
 */
const maxFragments = 5000;

/**
 * How many places of words one file of the index holds. A query loads a file for each of its words, and with every
 * query comes the list of all files: small files keep the first short, few files the second. Measured with 72 and with
 * 3,405 studies, both together are shortest near 1,500 and 5,400 places (4 and 12 KB a file); by default it is 20,000
 * (30 KB). The indexer takes the size from the environment only, under a name that calls itself unstable: were it to
 * go away, files grew and tests/site/search-files.test.ts would tell.
 */
const placesPerFile = (studies: number): number => Math.round(360 * Math.cbrt(studies));

/** Ready-made interfaces that come with the engine; the search page brings its own, and works without the worker. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** Indexes the pages below `site` and writes `site/pagefind/`. Throws with every error that the indexer names. */
export async function indexSite(site: string): Promise<{ pages: number; seconds: number }> {
  const started = performance.now();
  const studies = readdirSync(join(site, 'en/studies'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesPerFile(studies.length));
  const { index, errors } = await createIndex({ includeCharacters: '.-', maxFragments });
  if (!index) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: site, glob: searched });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  const faults = [...added.errors, ...written.errors];
  await close();
  if (faults.length > 0) throw new Error(faults.join('; '));
  shorten(join(site, 'pagefind/pagefind.js'));
  const { languages } = entry.parse(JSON.parse(readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8')));
  for (const locale of locales) {
    const pages = pagesOf(site, locale);
    writeFileSync(join(site, 'pagefind', `studies.${locale}.json`), studiesAmong(pages));
    if (localeInfo[locale].script === 'latin') writeWords(join(site, 'pagefind/words'), pages);
    nameIndex(join(site, locale, 'search/index.html'), languages[locale]?.hash ?? '');
  }
  for (const file of unused) rmSync(join(site, 'pagefind', file), { force: true });
  return { pages: added.page_count, seconds: (performance.now() - started) / 1000 };
}

const entry = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });

/** The engine comes with its long names. */
const shorten = (file: string): void =>
  writeFileSync(file, transformSync(readFileSync(file, 'utf8'), { minify: true, format: 'esm', charset: 'utf8' }).code);

/** Tells the search page which index is its own, so that it need not ask for the list of indexes first. */
function nameIndex(file: string, name: string): void {
  if (!existsSync(file)) return;
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('</head>', `<meta name="search-index" content="${name}"></head>`));
}

const page = z.object({ url: z.string(), content: z.string(), meta: z.record(z.string(), z.string()) });
type Page = z.infer<typeof page>;

/** Pages of a language's index by their names there. A file holds one page, or a group of pages by their names. */
function pagesOf(site: string, locale: string): [id: string, page: Page][] {
  const folder = join(site, 'pagefind/fragment');
  const files = readdirSync(folder).filter((name) => name.startsWith(`${locale}_`));
  return files.flatMap((name): [string, Page][] => {
    const text = gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .slice(signature.length);
    const held: unknown = JSON.parse(text);
    const one = page.safeParse(held);
    const some = one.success
      ? [[name.replace('.pf_fragment', ''), one.data] as const]
      : Object.entries(z.record(z.string(), page).parse(held));
    return some.map(([id, told]) => [id.replace(`${locale}_`, ''), told]);
  });
}

/**
 * Which page of a language's index is which study, as JSON: what searches words then needs no filter of the index, and a
 * result is drawn without its page being loaded.
 */
function studiesAmong(pages: readonly [string, Page][]): string {
  const studies = pages.flatMap(([id, { url }]): [string, string][] => {
    const study = /\/studies\/([a-z0-9-]+)\/$/.exec(url)?.[1];
    return study === undefined ? [] : [[id, study]];
  });
  return JSON.stringify(Object.fromEntries(studies));
}

/** Writes the words of an index, by their first letter: what does not stand there is told without a page being loaded. */
function writeWords(folder: string, pages: readonly [string, Page][]): void {
  const texts = pages.map(([, { content, meta }]) => [content, ...Object.values(meta)].join(' '));
  const words = new Set(texts.flatMap(wordsOf).filter((word) => isWord.test(word)));
  mkdirSync(folder, { recursive: true });
  for (const letter of letters) {
    const some = [...words].filter((word) => word.startsWith(letter)).toSorted();
    writeFileSync(join(folder, `${letter}.json`), JSON.stringify(some.join(' ')));
  }
}

/** Every file of the index begins with it. */
const signature = 'pagefind_dcd';
