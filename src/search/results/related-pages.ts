/** What is found beside studies: overviews, scales, terms, parts of articles, explanations. */
import type { Filters, Fragment, Hit } from '../shared/engine.ts';
import { otherKinds, type OtherKind } from '../shared/filters.ts';
import { facetOf } from '../../schema/facets.ts';
import type { PartName } from '../shared/lexicon.ts';
import type { Library, PageEngine } from './text-search.ts';
import { hasHan } from '../shared/normalise.ts';
import type { ParsedQuery } from '../query/parsed-query.ts';

/** `path` below the locale, or a whole address for what the engine found. */
export type Other = { kind: OtherKind; title: string; path?: string; url?: string; fragment?: Fragment };

/** At most this many of a kind, so that studies stay the main thing. */
const most: Readonly<Record<OtherKind, number>> = { list: 3, topic: 3, entry: 3, measure: 3, term: 4 };

/** Studies that what was named leads to; no index is asked. */
export function namedRelatedPages({ named, terms }: ParsedQuery, parts: readonly PartName[]): Other[] {
  const lists = named.flatMap(({ filter, values, label }): Other[] => {
    const folder = facetOf(filter)?.pages;
    return folder ? values.slice(0, 1).map((id) => ({ kind: 'list', title: label, path: `${folder}/${id}/` })) : [];
  });
  const scales = named
    .filter(({ filter }) => filter === 'measure')
    .flatMap(({ values, label }): Other[] =>
      values.map((id, i) => ({ kind: 'measure', title: label.split(' / ')[i] ?? id, path: `measures/${id}/` })),
    );
  const explained = terms.map(({ id, label, page }): Other =>
    page === undefined
      ? { kind: 'term', title: label, path: `glossary/#${id}` }
      : { kind: 'list', title: label, path: page },
  );
  const tags = named
    .filter(({ filter }) => filter === 'id' || facetOf(filter)?.pages !== undefined)
    .map(({ filter, values }) => values.map((value) => `${filter}:${value}`));
  const told = parts
    .filter((part) => tags.length > 0 && tags.every((tag) => tag.some((value) => part.tags.includes(value))))
    .map(({ title, path }): Other => ({ kind: 'entry', title, path }));
  return [...lists, ...scales, ...explained, ...told];
}

/** Explanations, scales and parts of articles that hold the words of the query. */
export async function textRelatedPages(
  { pages, script, inIndex }: Library,
  { named, themes, units, lowWeight }: ParsedQuery,
): Promise<Other[]> {
  const asked = [...named, ...themes].filter(({ theme }) => theme).map(({ typed }) => typed);
  // Side by side, or any page with the same characters would do.
  const texts = [...units.map(({ text }) => text), ...asked, ...lowWeight];
  const convert = texts.some(hasHan) ? await inIndex() : undefined;
  const words = texts.map((text) => (convert && hasHan(text) ? `"${convert(text)}"` : text));
  const fitting = words.filter((text) => (script === 'han') === hasHan(text) || script === 'han');
  const conditions = named
    .filter(({ filter }) => filter === 'condition')
    .map(({ values }) => ({ condition: { any: values } }));
  if (fitting.length === 0 && conditions.length === 0) return [];
  const found = await search(pages, fitting, conditions);
  const fragments = await Promise.all(found.map((hit) => hit.data?.()));
  return fragments.flatMap((fragment) => (fragment ? toOther(fragment) : []));
}

/**
 * All words together, else the first alone. Explanations come first; parts of articles, whose pages are long to
 * load, only where there are few.
 */
async function search(pages: PageEngine, words: readonly string[], conditions: readonly Filters[]): Promise<Hit[]> {
  const ask = (kind: string, term: string | null): Promise<Hit[]> => pages(term, { all: [{ kind }, ...conditions] });
  if (words.length === 0) return (await ask('topic', null)).slice(0, 2);
  for (const term of new Set([words.join(' '), words[0] ?? ''])) {
    const explained = [...(await ask('topic', term)).slice(0, 2), ...(await ask('measure', term)).slice(0, 1)];
    const told = explained.length > 1 ? [] : (await ask('entry', term)).slice(0, 1);
    if (explained.length + told.length > 0) return [...explained, ...told];
  }
  return [];
}

/** A page, or the place on it where the words stand. */
function toOther(fragment: Fragment): Other {
  const kind = otherKinds.find((name) => name === fragment.meta['kind']) ?? 'list';
  const place = kind === 'entry' ? fragment.sub_results.find(({ anchor }) => anchor?.element === 'h2') : undefined;
  return { kind, title: place?.title ?? fragment.meta['title'] ?? '', url: place?.url ?? fragment.url, fragment };
}

/** Kind → what there is of it, each address once. */
export function grouped(others: readonly Other[]): [OtherKind, Other[]][] {
  const seen = new Set<string>();
  const once = others.filter(({ kind, title }) => {
    const key = `${kind} ${title}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return otherKinds.flatMap((kind): [OtherKind, Other[]][] => {
    const some = once.filter((other) => other.kind === kind).slice(0, most[kind]);
    return some.length > 0 ? [[kind, some]] : [];
  });
}
