/** Makes the search index of a built site: one index per language, found by `<html lang>`. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the pages below `site` and writes `site/pagefind/`. Throws with every error that the indexer names. */
export async function indexSite(site: string): Promise<{ pages: number; seconds: number }> {
  const started = performance.now();
  const { index, errors } = await createIndex({ includeCharacters: '.-', maxFragments: 500 });
  if (!index) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  const faults = [...added.errors, ...written.errors];
  await close();
  if (faults.length > 0) throw new Error(faults.join('; '));
  return { pages: added.page_count, seconds: (performance.now() - started) / 1000 };
}
