/** The catalog of this build. The only file that asks Astro for content, and it asks once. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { siteFile, type SiteFile } from '../schema/site.ts';
import { repository } from '../site.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import type { ScriptVariant } from '../schema/lists.ts';

export type { Article, Catalog, Entry, PlacedClaim, Study, Topic } from './catalog.ts';

let current: Promise<Catalog> | undefined;

/** Joined content. Built once per build; anew on each request while developing, so that edits show. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return collect();
  current ??= collect();
  return current;
}

async function collect(): Promise<Catalog> {
  const [written] = await dataOf('site');
  const vocabulary = await dataOf('vocabulary');
  return buildCatalog({
    studies: await dataOf('studies'),
    articles: await dataOf('articles'),
    entries: await dataOf('entries'),
    topics: await dataOf('topics'),
    measures: await dataOf('measures'),
    glossary: await dataOf('glossary'),
    naturalCourse: await dataOf('naturalCourse'),
    products: await dataOf('products'),
    trials: await dataOf('trials'),
    vocabulary: new Map(vocabulary.map(({ id, items }) => [id, items])),
    names: itemsOf(await dataOf('names')),
    plainForms: itemsOf(await dataOf('plainForms')),
    searchWords: itemsOf(await dataOf('searchWords')),
    spellings: itemsOf(await dataOf('spellings')),
    questions: itemsOf(await dataOf('questions')),
    notHere: itemsOf(await dataOf('notHere')),
    redirects: itemsOf(await dataOf('redirects')),
    signs: await dataOf('signs'),
    toldMeasured: await dataOf('toldMeasured'),
    passages: fromFiles(await dataOf('passages')),
    texts: fromFiles(await dataOf('texts')),
    site: withRepository(written?.site ?? siteFile.parse({})),
  });
}

/** What the entries of a collection hold, in their order. */
async function dataOf<C extends CollectionKey>(name: C): Promise<CollectionEntry<C>['data'][]> {
  return (await getCollection(name)).map((entry) => entry.data);
}

/** A list that is one file is one entry. */
const itemsOf = <T>(lists: readonly { items: readonly T[] }[]): T[] => lists.flatMap(({ items }) => items);

/** Items of several files, each with the name of its own. */
const fromFiles = <T>(files: readonly { id: string; items: readonly T[] }[]): (T & { from: string })[] =>
  files.flatMap(({ id, items }) => items.map((one) => ({ ...one, from: id })));

/** The workflow that publishes knows where the files are, and wins over what is written. */
const withRepository = (site: SiteFile): SiteFile => (repository === '' ? site : { ...site, repository });

/** The term list of the Traditional script. */
export async function getScriptVariants(): Promise<readonly ScriptVariant[]> {
  const [list] = await getCollection('scriptVariants');
  return list?.data.items ?? [];
}
