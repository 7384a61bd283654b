/** Which pages the site has, as far as content decides it. */
import type { ContentIndex } from './content-index.ts';

/** Pages that are there whatever the content is; those below `match`, `compare` and the filtered lists are not named one by one. */
const fixed: ReadonlySet<string> = new Set([
  '',
  'about/',
  'articles/',
  'changes/',
  'check/',
  'compare/',
  'contribute/',
  'contribute/study/',
  'data/',
  'glossary/',
  'harms/',
  'match/',
  'measures/',
  'methods/',
  'offline/',
  'search/',
  'studies/',
  'timeline/',
  'topics/',
  'trials/',
]);

/** First part of an address → the collection of what may follow. */
const folders: Readonly<Record<string, readonly string[]>> = {
  studies: ['studies'],
  sheet: ['studies'],
  articles: ['articles'],
  topics: ['topics'],
  measures: ['measures'],
  conditions: ['vocabulary/conditions'],
  cells: ['vocabulary/cell-types'],
  sources: ['vocabulary/cell-sources'],
  timeline: ['vocabulary/conditions', 'vocabulary/cell-types'],
};

/** Whether a path below a locale, such as `studies/sun-2017/`, is a page. */
export function pageExists(path: string, { ids }: ContentIndex): boolean {
  if (fixed.has(path)) return true;
  const [folder = '', id = '', ...rest] = path.split('/');
  const collections = Object.hasOwn(folders, folder) ? (folders[folder] ?? []) : [];
  return rest.join('/') === '' && collections.some((name) => ids.get(name)?.has(id));
}
