/** Finds the files of content/ and reads each one. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Fault } from './fault.ts';
import { largestFile, tooLarge } from './limits.ts';
import { parseFile, unreadFile, type ReadFile, type SourceFile } from './parse.ts';
import { decode } from './text.ts';
import { isWithin, listOf, neededLists, recordOf } from './where.ts';

export type { ListFile, RecordFile, SourceFile } from './parse.ts';

export type Source = {
  files: SourceFile[];
  /** Every path below content/, also of files that were not read. */
  paths: string[];
  faults: Fault[];
};

/**
 * Reads everything below `root/content` but what explains a folder (README.md), or of the records only the one that is selected. Faults are collected;
 * what can be read is returned all the same.
 */
export function readSource(root: string, selection?: string): Source {
  const base = join(root, 'content');
  const entries = existsSync(base) ? readdirSync(base, { recursive: true, withFileTypes: true }) : [];
  const found = entries
    .filter((entry) => !entry.isDirectory() && entry.name !== 'README.md')
    .map((entry) => ({
      path: relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFile: entry.isFile(),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const paths = found.map(({ path }) => path);
  const faults = neededLists
    .filter((list) => !paths.includes(list))
    .map((list) =>
      misplaced(`content/${list}`, 'This list is missing', 'Put it back; without it a part of the site is lost'),
    );
  const files: SourceFile[] = [];
  for (const { path, isFile } of found) {
    if (selection !== undefined && !isWithin(path, selection) && !neededLists.includes(path)) continue;
    const result = isFile ? readFile(root, path) : { faults: [link(path)] };
    if (result.file) files.push(result.file);
    faults.push(...result.faults);
  }
  return { files, paths, faults };
}

function readFile(root: string, below: string): ReadFile {
  const path = `content/${below}`;
  if (!listOf(below) && !recordOf(below)) return { faults: [misplaced(path)] };
  const bytes = readFileSync(join(root, path));
  if (bytes.length > largestFile) return { file: unreadFile(below), faults: [tooLarge(path, bytes.length)] };
  const { text, faults, readable } = decode(bytes, path);
  if (!readable) return { file: unreadFile(below), faults };
  const conflict = conflictIn(text, path);
  if (conflict) return { file: unreadFile(below, text), faults: [conflict] };
  const { file, faults: form } = parseFile(below, text);
  return { file, faults: [...faults, ...form] };
}

/** Git leaves its marks where two changes met; what stands around them is two files in one. */
function conflictIn(text: string, file: string): Fault | undefined {
  const lines = text.split(/\r?\n/);
  const line = lines.findIndex((words) => /^<{7}( |$)/.test(words)) + 1;
  if (line === 0 || !lines.some((words) => /^>{7}( |$)/.test(words))) return undefined;
  const message = 'Two changes met here, and both still stand (`<<<<<<<`)';
  const fix = 'Keep what is right and delete the lines of <<<<<<<, ======= and >>>>>>>';
  return { file, line, column: 1, rule: 'merge-conflict', message, fix };
}

function misplaced(
  file: string,
  message = 'No page is made from a file of this name in this place',
  fix = 'A study is content/studies/<id>/en.mdx and zh-hans.mdx; see CONTRIBUTING for the other kinds; delete what is none of them',
): Fault {
  return { file, line: 1, column: 1, rule: 'place', message, fix };
}

const link = (below: string): Fault =>
  misplaced(
    `content/${below}`,
    'This is a link to another file, or no file at all',
    'Put a plain file in its place; what a link points to is not part of the content',
  );
