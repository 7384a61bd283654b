/** Reads, validates and joins the content. Knows files, not Astro. */
import { formatFault, type Fault } from '../source/fault.ts';
import { readSource, type ListFile, type RecordFile, type SourceFile } from '../source/files.ts';
import { factLanguage } from '../schema/languages.ts';
import type { FolderKind, ListKind, RecordKind } from '../source/kinds.ts';
import { validate } from '../source/validate.ts';

export type JoinedData = { id: string; facts: unknown; words: Record<string, unknown>; body: Record<string, string> };
export type ContentData = {
  records: Record<RecordKind, JoinedData[]>;
  lists: Record<Exclude<ListKind, FolderKind | 'site'>, unknown[]>;
  /** Who stands behind the site; a missing file sets nothing. */
  site: unknown;
  /** One item a file. */
  trials: { id: string; trial: unknown }[];
  vocabulary: Record<string, unknown[]>;
  /** What the reader of texts learns from, by the name of the file. */
  taught: Record<'passages' | 'texts', { id: string; items: unknown[] }[]>;
};

/**
 * Everything below `root/content`, joined. Throws one error that names every fault of form; with `what-fits` files that
 * have one are left out instead.
 */
export function readContent(root: string, mode: 'all-or-none' | 'what-fits' = 'all-or-none'): ContentData {
  const { files, faults } = readSource(root);
  const checked = files.map((file) => ({ file, ...validate(file) }));
  const all = [...faults, ...checked.flatMap((item) => item.faults)];
  if (all.length > 0 && mode === 'all-or-none') throw new ContentError(all);
  const valid = checked.map(({ file, data }) => ({ file, data }));
  return {
    records: {
      studies: join(valid, 'studies'),
      articles: join(valid, 'articles'),
      entries: join(valid, 'entries'),
      topics: join(valid, 'topics'),
    },
    lists: {
      measures: list(valid, 'measures'),
      glossary: list(valid, 'glossary'),
      'natural-course': list(valid, 'natural-course'),
      signs: list(valid, 'signs'),
      'told-measured': list(valid, 'told-measured'),
      names: list(valid, 'names'),
      products: list(valid, 'products'),
      redirects: list(valid, 'redirects'),
      'check-exceptions': list(valid, 'check-exceptions'),
      'script-variants': list(valid, 'script-variants'),
      'search/not-here': list(valid, 'search/not-here'),
      'search/plain-forms': list(valid, 'search/plain-forms'),
      'search/spellings': list(valid, 'search/spellings'),
      'search/words': list(valid, 'search/words'),
      'search/questions': list(valid, 'search/questions'),
    },
    site: valid.find(({ file }) => isList(file) && file.kind === 'site')?.data ?? {},
    trials: valid.flatMap(({ file, data }) =>
      isList(file) && file.kind === 'trials' && data !== undefined ? [{ id: file.name, trial: data }] : [],
    ),
    taught: { passages: filesOf(valid, 'signs/passages'), texts: filesOf(valid, 'signs/texts') },
    vocabulary: Object.fromEntries(
      valid.flatMap(({ file, data }) =>
        isList(file) && file.kind === 'vocabulary' && Array.isArray(data) ? [[file.name, data]] : [],
      ),
    ),
  };
}

/** Content that cannot be built from; the message lists every fault. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`The content has ${faults.length} faults:\n${faults.map(formatFault).join('\n')}`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}

type Valid = { file: SourceFile; data: unknown };
const isList = (file: SourceFile): file is ListFile => file.form === 'list';
const isRecord = (file: SourceFile): file is RecordFile => file.form === 'record';

function list(valid: Valid[], kind: ListKind): unknown[] {
  return valid.flatMap(({ file, data }) => (isList(file) && file.kind === kind && Array.isArray(data) ? data : []));
}

function filesOf(valid: Valid[], kind: FolderKind): { id: string; items: unknown[] }[] {
  return valid.flatMap(({ file, data }) =>
    isList(file) && file.kind === kind && Array.isArray(data) ? [{ id: file.name, items: data }] : [],
  );
}

function join(valid: Valid[], kind: RecordKind): JoinedData[] {
  const records = new Map<string, JoinedData>();
  for (const { file, data } of valid) {
    if (!isRecord(file) || file.kind !== kind || typeof data !== 'object' || data === null) continue;
    const { id } = file;
    const record = records.get(id) ?? { id, facts: undefined, words: {}, body: {} };
    const { words, ...facts } = { words: undefined, ...data };
    record.words[file.language] = words;
    record.body[file.language] = file.body;
    if (file.language === factLanguage) record.facts = facts;
    records.set(id, record);
  }
  return [...records.values()].filter((record) => record.facts !== undefined);
}
