/** The part of the content that one record needs: itself, what it names, and the lists. Small enough to read at each save. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { taughtKinds } from '../../src/source/kinds.ts';

/** Kinds of record that have a page of their own, by folder. */
const kinds = ['studies', 'topics', 'articles'] as const;

export type Previewed = {
  kind: (typeof kinds)[number];
  id: string;
  /** Path below a locale. */
  path: string;
  /** Files of the record. */
  folder: string;
};

/** Where a record stands; undefined when there is none of this id. */
export function findRecord(root: string, id: string): Previewed | undefined {
  const kind = kinds.find((name) => /^[a-z0-9-]+$/.test(id) && existsSync(join(root, 'content', name, id)));
  return kind && { kind, id, path: `${kind}/${id}/`, folder: `content/${kind}/${id}` };
}

/** Copies what the record needs from `root` to `target`. */
export function copyPart(root: string, target: string, { kind, id, folder }: Previewed): void {
  rmSync(target, { recursive: true, force: true });
  const own = [...filesBelow(root, folder), ...entriesOf(root, kind, id)];
  const text = own.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const words = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []);
  const records = kinds.flatMap((kind) =>
    readdirSync(join(root, 'content', kind))
      .filter((name) => words.has(name) && `content/${kind}/${name}` !== folder)
      .flatMap((name) => filesBelow(root, `content/${kind}/${name}`)),
  );
  const folders = new Set(['studies', 'topics', 'articles', 'entries', 'trials']);
  const lists = readdirSync(join(root, 'content'), { withFileTypes: true }).flatMap((entry) =>
    entry.isFile()
      ? [`content/${entry.name}`]
      : entry.isDirectory() && !folders.has(entry.name)
        ? filesBelow(root, `content/${entry.name}`).filter(isForPages)
        : [],
  );
  for (const file of [...own, ...records, ...lists]) {
    const to = join(target, file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(root, file), to);
  }
}

/** What teaches the reader of texts is long, and no page shows it. */
const isForPages = (file: string): boolean => ![...taughtKinds].some((kind) => dirname(file) === join('content', kind));

/** Parts of articles whose claims the page shows: all of an article, those that name a study. */
function entriesOf(root: string, kind: Previewed['kind'], id: string): string[] {
  if (kind === 'topics') return [];
  if (kind === 'articles') return filesBelow(root, `content/entries/${id}`);
  const entries = filesBelow(root, 'content/entries').filter((file) => file.endsWith('/en.mdx'));
  return entries
    .filter((file) => readFileSync(join(root, file), 'utf8').includes(id))
    .flatMap((file) => filesBelow(root, dirname(file)));
}

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
