/** Finds the files of content/ and reads each one: text, frontmatter with positions, body. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Fault } from './fault.ts';
import { writtenLanguages, type Written } from '../schema/languages.ts';
import { folderKinds, listSchemas, recordKinds, type FolderKind, type ListKind, type RecordKind } from './kinds.ts';
import { decode, split } from './text.ts';
import { readYaml, type Yaml } from './yaml.ts';

type Common = {
  /** Path from the project's root, with forward slashes. */
  path: string;
  yaml: Yaml;
  /** The whole text, for rules that read it as it stands. */
  text: string;
};

/** One language file of a record. */
export type RecordFile = Common & {
  form: 'record';
  kind: RecordKind;
  language: Written;
  /** Names of the folders below the kind's folder: [id], or [article, id] for an entry. */
  folders: string[];
  body: string;
  bodyLine: number;
};

/** A list such as measures.yaml, or one trial; `name` is the file's name without its ending. */
export type ListFile = Common & { form: 'list'; kind: ListKind; name: string };

export type SourceFile = RecordFile | ListFile;

/** Reads everything below `root/content`. Faults are collected; what can be read is returned all the same. */
export function readSource(root: string): { files: SourceFile[]; faults: Fault[] } {
  const base = join(root, 'content');
  const files: SourceFile[] = [];
  const faults: Fault[] = [];
  const paths = readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  for (const path of paths) {
    const result = readFile(root, path);
    if (result.file) files.push(result.file);
    faults.push(...result.faults);
  }
  return { files, faults };
}

function readFile(root: string, below: string): { file?: SourceFile; faults: Fault[] } {
  const path = `content/${below}`;
  const { text, faults } = decode(readFileSync(join(root, path)), path);
  const list = listOf(below);
  if (list) {
    const { yaml, faults: more } = readYaml(text, path);
    return { file: { form: 'list', ...list, path, yaml, text }, faults: [...faults, ...more] };
  }
  const record = recordOf(below);
  if (!record) return { faults: [...faults, misplaced(path)] };
  const { parts, faults: cut } = split(text, path);
  // Without its two lines the frontmatter cannot be told from the text; naming each missing field would only hide that.
  if (cut.length > 0)
    return {
      file: { form: 'record', ...record, path, yaml: unreadable, text, body: '', bodyLine: 1 },
      faults: [...faults, ...cut],
    };
  const { yaml, faults: form } = readYaml(parts.frontmatter, path, parts.frontmatterLine);
  return {
    file: { form: 'record', ...record, path, yaml, text, body: parts.body, bodyLine: parts.bodyLine },
    faults: [...faults, ...form],
  };
}

const start = { line: 1, column: 1 };
const unreadable: Yaml = { value: undefined, at: () => start, atKey: () => start, numerals: () => [] };

function listOf(below: string): { kind: ListKind; name: string } | undefined {
  const [, path = ''] = /^(.+)\.yaml$/.exec(below) ?? [];
  const [, folder = '', name = ''] = /^([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (isFolderKind(folder)) return { kind: folder, name };
  return isListKind(path) && !isFolderKind(path) ? { kind: path, name: path } : undefined;
}

function recordOf(below: string): Pick<RecordFile, 'kind' | 'language' | 'folders'> | undefined {
  const [kind = '', ...rest] = below.split('/');
  if (!isRecordKind(kind) || rest.length !== recordKinds[kind].depth + 1) return undefined;
  const language = writtenLanguages.find((name) => `${name}.mdx` === rest.at(-1));
  return language && { kind, language, folders: rest.slice(0, -1) };
}

const isFolderKind = (name: string): name is FolderKind => folderKinds.some((kind) => kind === name);

const isListKind = (path: string): path is ListKind => path in listSchemas;

function isRecordKind(name: string): name is RecordKind {
  return name in recordKinds;
}

function misplaced(file: string): Fault {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'place',
    message: 'No page is made from a file of this name in this place',
    fix: 'A study is content/studies/<id>/en.mdx and zh-hans.mdx; see CONTRIBUTING for the other kinds',
  };
}
