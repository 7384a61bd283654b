/** Which ids exist, taken from the files as they are, so that references can be looked up even in broken content. */
import type { RecordFile, Source } from '../source/files.ts';
import { folderAround, listOf, recordOf } from '../source/where.ts';
import { eachString, get, isString } from './walk.ts';

export type ContentIndex = {
  /** Collection (`studies`, `measures`, `vocabulary/routes` …) → its ids. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Collection → what else its items are called, in small letters → id. */
  names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Record folder (`studies/sun-2017`) → its language files. */
  records: ReadonlyMap<string, readonly RecordFile[]>;
};

/** Name under which a list's ids are kept. */
export const listKey = (kind: string, name: string): string => (kind === 'vocabulary' ? `vocabulary/${name}` : kind);

export function indexContent({ files, paths }: Pick<Source, 'files' | 'paths'>): ContentIndex {
  const ids = new Map<string, Set<string>>();
  const names = new Map<string, Map<string, string>>();
  const records = new Map<string, RecordFile[]>();
  const add = (collection: string, id: string): void => {
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  };
  for (const path of paths) {
    const [record, list] = [recordOf(path), listOf(path)];
    if (record) add(record.kind, record.id);
    if (list?.kind === 'trials') add(list.kind, list.name);
  }
  for (const file of files) {
    if (file.form === 'record') {
      const folder = `${folderAround(file)}/${file.id}`;
      records.set(folder, [...(records.get(folder) ?? []), file]);
    } else if (Array.isArray(file.yaml.value)) {
      for (const item of file.yaml.value) {
        const id: unknown = get(item, 'id');
        if (!isString(id)) continue;
        const collection = listKey(file.kind, file.name);
        add(collection, id);
        const known = names.get(collection) ?? new Map<string, string>();
        names.set(collection, known);
        for (const name of namesOf(item)) if (!known.has(name)) known.set(name, id);
      }
    }
  }
  return { ids, names, records };
}

/** Labels, short forms and aliases of a list's item, in small letters. */
function namesOf(item: unknown): string[] {
  const found: string[] = [];
  for (const key of ['label', 'name', 'abbr', 'aliases'])
    eachString(get(item, key), (name) => found.push(name.toLowerCase()));
  return found;
}
