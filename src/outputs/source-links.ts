/** Where a page's words lie, and where a reader can change them or report what is wrong. */
import type { Written } from '../schema/languages.ts';

/** What stands behind a page: what its path begins with, and the file; the folder, where a page is put together from many. */
const sources: readonly (readonly [RegExp, (id: string, language: Written) => string])[] = [
  [/^studies\/(?!only\/|\d+\/)([^/]+)\/$/, (id, language) => `content/studies/${id}/${language}.mdx`],
  [/^articles\/([^/]+)\/$/, (id) => `content/entries/${id}`],
  [/^topics\/([^/]+)\/$/, (id, language) => `content/topics/${id}/${language}.mdx`],
  [/^(?:studies|harms|timeline|compare|sheet|changes)\//, () => 'content/studies'],
  [/^(articles|topics|trials|search)\//, (folder) => `content/${folder}`],
  [/^check\//, () => 'content/signs'],
  [/^match\//, () => 'content/vocabulary'],
  [/^(?:methods|contribute|data)\//, (_, language) => `src/i18n/${language}`],
  // The short answers on the first page are those of the conditions.
  [/^$|^conditions\//, () => 'content/vocabulary/conditions.yaml'],
  [/^cells\//, () => 'content/vocabulary/cell-types.yaml'],
  [/^sources\//, () => 'content/vocabulary/cell-sources.yaml'],
  [/^measures\//, () => 'content/measures.yaml'],
  [/^glossary\//, () => 'content/glossary.yaml'],
  [/^about\/$/, () => 'content/site.yaml'],
];

/** The file that an editor opens to change a page, or the folder that holds it; the whole content where no row fits. */
export function sourceFile(path: string, language: Written): string {
  for (const [pattern, file] of sources) {
    const match = pattern.exec(path);
    if (match) return file(match[1] ?? '', language);
  }
  return 'content';
}

/** GitHub's own editor, which makes a copy and a pull request for those who may not write; its list of files for a folder. */
export const editUrl = (repository: string, file: string): string =>
  `${repository}/${/\.\w+$/.test(file) ? 'edit' : 'tree'}/main/${file}`;

/** The forms for readers, in three languages each: .github/ISSUE_TEMPLATE. */
export const forms = ['mistake', 'study', 'claim'] as const;

/** A form in the reader's language, with the page filled in. */
export function formUrl(repository: string, form: (typeof forms)[number], locale: string, page: string): string {
  const url = new URL(`${repository}/issues/new`);
  url.searchParams.set('template', `${form}.${locale}.yml`);
  url.searchParams.set('page', page);
  return url.href;
}
