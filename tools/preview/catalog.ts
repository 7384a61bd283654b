/** Stands in for `src/catalog/index.ts` in the bundle of the preview: the catalog from the files, anew when they change. */
import type { Catalog } from '../../src/catalog/catalog.ts';
import { catalogOf } from '../../src/catalog/from-files.ts';
import type { ScriptVariant } from '../../src/schema/lists.ts';

let current: ReturnType<typeof catalogOf> | undefined;

const read = (): ReturnType<typeof catalogOf> =>
  (current ??= catalogOf(process.env['CONTENT_ROOT'] ?? process.cwd(), 'what-fits'));

/** The next page reads the files anew. */
export const readAnew = (): void => void (current = undefined);

export const getCatalog = async (): Promise<Catalog> => read().catalog;
export const getScriptVariants = async (): Promise<readonly ScriptVariant[]> => read().variants;
