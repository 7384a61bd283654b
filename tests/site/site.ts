/** The built site, for tests that read it as a visitor's browser or a search engine would. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load, type CheerioAPI, type CheerioOptions } from 'cheerio';

export const site = 'dist';

export type BuiltPage = {
  /** Address, such as `/en/studies/`. */
  path: string;
  html: string;
  /** Parsed when a test first asks for it. */
  readonly $: CheerioAPI;
};

/**
 * Reads mark-up as it stands instead of mending it as a browser would: a third of the time and of the memory. That there
 * is nothing to mend is what markup.test.ts holds.
 */
const asBuilt: CheerioOptions = { xml: { xmlMode: false, lowerCaseAttributeNames: false } };

class LazyPage implements BuiltPage {
  readonly path: string;
  readonly html: string;
  #parsed: CheerioAPI | undefined;
  constructor(path: string, html: string) {
    this.path = path;
    this.html = html;
  }
  get $(): CheerioAPI {
    this.#parsed ??= load(this.html, asBuilt);
    return this.#parsed;
  }
}

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Every address that the site answers, as a path. */
export const addresses = new Set(
  files.flatMap((file) => (file.endsWith('index.html') ? [`/${file.slice(0, -'index.html'.length)}`] : [`/${file}`])),
);

/** Every HTML page. */
export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => new LazyPage(`/${file.replace(/index\.html$/, '')}`, readFileSync(join(site, file), 'utf8')));
const byPath = new Map(pages.map((built) => [built.path, built]));

/** Pages of one locale. */
export const pagesOf = (locale: string): BuiltPage[] => pages.filter(({ path }) => path.startsWith(`/${locale}/`));

export const page = (path: string): BuiltPage => {
  const found = byPath.get(path);
  if (!found) throw new Error(`${path} was not built`);
  return found;
};

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];

/**
 * The text of a page's body without some of its elements, with `between` wherever an element begins or ends. Leaves the
 * page as it is: pages are shared by all tests.
 */
export function textWithout({ $ }: BuiltPage, selector: string, between = ''): string {
  const left = new Set<Node>($(selector).toArray());
  const textOf = (node: Node): string => {
    if (left.has(node)) return '';
    if ('children' in node) return node.children.map(textOf).join(between);
    return node.nodeType === 3 ? node.data : '';
  };
  return $('body').toArray().map(textOf).join('');
}
