/** The catalog of this build. The only file that asks Astro for content, and it asks once. */
import { getCollection } from 'astro:content';
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
  const [
    studies,
    articles,
    entries,
    topics,
    measures,
    glossary,
    naturalCourse,
    products,
    trials,
    vocabulary,
    names,
    plainForms,
    searchWords,
    spellings,
    questions,
    notHere,
    redirects,
    signs,
    wordLists,
    toldMeasured,
    site,
  ] = await Promise.all([
    getCollection('studies'),
    getCollection('articles'),
    getCollection('entries'),
    getCollection('topics'),
    getCollection('measures'),
    getCollection('glossary'),
    getCollection('naturalCourse'),
    getCollection('products'),
    getCollection('trials'),
    getCollection('vocabulary'),
    getCollection('names'),
    getCollection('plainForms'),
    getCollection('searchWords'),
    getCollection('spellings'),
    getCollection('questions'),
    getCollection('notHere'),
    getCollection('redirects'),
    getCollection('signs'),
    getCollection('wordLists'),
    getCollection('toldMeasured'),
    getCollection('site'),
  ]);
  const data = <T>(items: { data: T }[]): T[] => items.map((item) => item.data);
  return buildCatalog({
    studies: data(studies),
    articles: data(articles),
    entries: data(entries),
    topics: data(topics),
    measures: data(measures),
    glossary: data(glossary),
    naturalCourse: data(naturalCourse),
    products: data(products),
    trials: data(trials),
    vocabulary: new Map(vocabulary.map(({ data: { id, items } }) => [id, items])),
    names: names.flatMap(({ data: { items } }) => items),
    plainForms: plainForms.flatMap(({ data: { items } }) => items),
    searchWords: searchWords.flatMap(({ data: { items } }) => items),
    spellings: spellings.flatMap(({ data: { items } }) => items),
    questions: questions.flatMap(({ data: { items } }) => items),
    notHere: notHere.flatMap(({ data: { items } }) => items),
    redirects: redirects.flatMap(({ data: { items } }) => items),
    signs: data(signs),
    wordLists: data(wordLists),
    toldMeasured: data(toldMeasured),
    site: withRepository(site[0]?.data.site ?? siteFile.parse({})),
  });
}

/** The workflow that publishes knows where the files are, and wins over what is written. */
const withRepository = (site: SiteFile): SiteFile => (repository === '' ? site : { ...site, repository });

/** The term list of the Traditional script. */
export async function getScriptVariants(): Promise<readonly ScriptVariant[]> {
  const [list] = await getCollection('scriptVariants');
  return list?.data.items ?? [];
}
