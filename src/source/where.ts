/** What a path below content/ stands for. */
import { writtenLanguages, type Written } from '../schema/languages.ts';
import { vocabularies } from '../schema/vocabulary.ts';
import { folderKinds, listSchemas, recordKinds, type FolderKind, type ListKind, type RecordKind } from './kinds.ts';

export type RecordPlace = {
  kind: RecordKind;
  language: Written;
  /** Names of the folders below the kind's folder: [id], or [article, id] for an entry. */
  folders: string[];
};

/** A list such as measures.yaml, or one trial; `name` is the file's name without its ending. */
export type ListPlace = { kind: ListKind; name: string };

/** The list that a path holds: `measures.yaml`, `vocabulary/routes.yaml`, `trials/NCT….yaml`. */
export function listOf(below: string): ListPlace | undefined {
  const [, path = ''] = /^(.+)\.yaml$/.exec(below) ?? [];
  const [, folder = '', name = ''] = /^([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (folder === 'vocabulary' && !vocabularies.some((known) => known === name)) return undefined;
  if (isFolderKind(folder)) return { kind: folder, name };
  return isListKind(path) && !isFolderKind(path) ? { kind: path, name: path } : undefined;
}

/** The record that a path belongs to: `studies/sun-2017/en.mdx`. */
export function recordOf(below: string): RecordPlace | undefined {
  const [kind = '', ...rest] = below.split('/');
  if (!isRecordKind(kind) || rest.length !== recordKinds[kind].depth + 1) return undefined;
  const language = writtenLanguages.find((name) => `${name}.mdx` === rest.at(-1));
  return language && { kind, language, folders: rest.slice(0, -1) };
}

/** Paths of the lists without which the site lacks a part of itself. */
export const neededLists: readonly string[] = [
  ...Object.keys(listSchemas).filter((kind) => !isFolderKind(kind)),
  ...vocabularies.map((name) => `vocabulary/${name}`),
].map((name) => `${name}.yaml`);

function isFolderKind(name: string): name is FolderKind {
  return folderKinds.some((kind) => kind === name);
}

const isListKind = (path: string): path is ListKind => Object.hasOwn(listSchemas, path);
const isRecordKind = (name: string): name is RecordKind => Object.hasOwn(recordKinds, name);

/** Whether a path is part of what an editor asked for: `studies/sun-2017`, a file of it, or a list. */
export function isWithin(below: string, selection: string): boolean {
  const wanted = selection.replace(/^content\//, '').replace(/\/$/, '');
  const folder = wanted.replace(/\/[^/]+\.mdx$/, '');
  return below === wanted || below === `${wanted}.yaml` || below.startsWith(`${folder}/`);
}
