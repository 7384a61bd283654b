/** The part of the content that one record needs: itself, what it names, and the lists. Small enough to read at each save. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Kinds of record that have a page of their own, by folder. */
const kinds = ['studies', 'topics', 'articles'] as const;

export type Previewed = { /** Path below a locale. */ path: string; /** Files of the record. */ folder: string };

/** Where a record stands; undefined when there is none of this id. */
export function findRecord(root: string, id: string): Previewed | undefined {
  const kind = kinds.find((name) => /^[a-z0-9-]+$/.test(id) && existsSync(join(root, 'content', name, id)));
  return kind && { path: `${kind}/${id}/`, folder: `content/${kind}/${id}` };
}

/** Copies what the record needs from `root` to `target`; returns the files that were copied. */
export function copyPart(root: string, target: string, { folder }: Previewed): string[] {
  rmSync(target, { recursive: true, force: true });
  const own = filesBelow(root, folder);
  const text = own.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const words = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []);
  const records = kinds.flatMap((kind) =>
    readdirSync(join(root, 'content', kind))
      .filter((id) => words.has(id) && `content/${kind}/${id}` !== folder)
      .flatMap((id) => filesBelow(root, `content/${kind}/${id}`)),
  );
  const folders = new Set(['studies', 'topics', 'articles', 'entries', 'trials']);
  const lists = readdirSync(join(root, 'content'), { withFileTypes: true }).flatMap((entry) =>
    entry.isFile()
      ? [`content/${entry.name}`]
      : entry.isDirectory() && !folders.has(entry.name)
        ? filesBelow(root, `content/${entry.name}`)
        : [],
  );
  const all = [...own, ...records, ...lists];
  for (const file of all) copyOne(root, target, file);
  return all;
}

/** Copies one file; what is gone is removed. */
export function copyOne(root: string, target: string, file: string): void {
  const from = join(root, file);
  const to = join(target, file);
  if (!existsSync(from)) return rmSync(to, { force: true });
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
