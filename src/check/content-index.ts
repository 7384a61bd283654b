/** Which ids exist, taken from the files as they are, so that references can be looked up even in broken content. */
import type { RecordFile, SourceFile } from '../source/files.ts';
import { get, isString } from './walk.ts';

export type ContentIndex = {
  /** Collection (`studies`, `measures`, `vocabulary/routes` …) → its ids. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Record folder (`studies/sun-2017`) → its language files. */
  records: ReadonlyMap<string, readonly RecordFile[]>;
};

/** Name under which a list's ids are kept. */
export const listKey = (kind: string, name: string): string => (kind === 'vocabulary' ? `vocabulary/${name}` : kind);

export function indexContent(files: readonly SourceFile[]): ContentIndex {
  const ids = new Map<string, Set<string>>();
  const records = new Map<string, RecordFile[]>();
  const add = (collection: string, id: string): void => {
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  };
  for (const file of files) {
    if (file.form === 'record') {
      const folder = [file.kind, ...file.folders].join('/');
      records.set(folder, [...(records.get(folder) ?? []), file]);
      add(file.kind, file.folders.at(-1) ?? '');
    } else if (file.kind === 'trials') add(file.kind, file.name);
    else if (Array.isArray(file.yaml.value)) {
      for (const item of file.yaml.value) {
        const id: unknown = get(item, 'id');
        if (isString(id)) add(listKey(file.kind, file.name), id);
      }
    }
  }
  return { ids, records };
}
