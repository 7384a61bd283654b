/** Where a page's words lie, and where a reader can change them or report what is wrong. */
import type { Written } from '../schema/languages.ts';

/** Files behind pages: what the path begins with, and the file for the rest of it. */
const sources: readonly (readonly [RegExp, (id: string, language: Written) => string])[] = [
  [/^studies\/(?!only\/|\d+\/)([^/]+)\/$/, (id, language) => `content/studies/${id}/${language}.mdx`],
  [/^articles\/([^/]+)\/$/, (id, language) => `content/articles/${id}/${language}.mdx`],
  [/^topics\/([^/]+)\/$/, (id, language) => `content/topics/${id}/${language}.mdx`],
  [/^conditions\//, () => 'content/vocabulary/conditions.yaml'],
  [/^cells\//, () => 'content/vocabulary/cell-types.yaml'],
  [/^sources\//, () => 'content/vocabulary/cell-sources.yaml'],
  [/^measures\//, () => 'content/measures.yaml'],
  [/^glossary\//, () => 'content/glossary.yaml'],
  [/^about\/$/, () => 'content/site.yaml'],
];

/** The file that an editor opens to change a page; undefined for pages that are put together from many. */
export function sourceFile(path: string, language: Written): string | undefined {
  for (const [pattern, file] of sources) {
    const match = pattern.exec(path);
    if (match) return file(match[1] ?? '', language);
  }
  return undefined;
}

/** GitHub's own editor, which makes a copy and a pull request for those who may not write. */
export const editUrl = (repository: string, file: string): string => `${repository}/edit/main/${file}`;

/** The form for errors, in one of three languages, with the page filled in. */
export function reportUrl(repository: string, locale: string, page: string): string {
  const url = new URL(`${repository}/issues/new`);
  url.searchParams.set('template', `mistake.${locale}.yml`);
  url.searchParams.set('page', page);
  return url.href;
}
