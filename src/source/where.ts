/** What a path below content/ stands for. */
import { writtenLanguages, type Written } from '../schema/languages.ts';
import { vocabularies } from '../schema/vocabulary.ts';
import { folderKinds, listSchemas, recordKinds, type FolderKind, type ListKind, type RecordKind } from './kinds.ts';

export type RecordPlace = {
  kind: RecordKind;
  language: Written;
  /** Name of the record's own folder. */
  id: string;
  /** Name of the folder around it, where there is one: an entry lies in that of its article. */
  parent: string | undefined;
};

/** A list such as measures.yaml, or one trial; `name` is the file's name without its ending. */
export type ListPlace = { kind: ListKind; name: string };

/** The list that a path holds: `measures.yaml`, `vocabulary/routes.yaml`, `trials/NCT….yaml`, `signs/texts/….yaml`. */
export function listOf(below: string): ListPlace | undefined {
  const [, path = ''] = /^(.+)\.yaml$/.exec(below) ?? [];
  const [, folder = '', name = ''] = /^(.+)\/([^/]+)$/.exec(path) ?? [];
  if (folder === 'vocabulary' && !vocabularies.some((known) => known === name)) return undefined;
  if (isFolderKind(folder)) return { kind: folder, name };
  return isListKind(path) && !isFolderKind(path) ? { kind: path, name: path } : undefined;
}

/** The record that a path belongs to: `studies/sun-2017/en.mdx`. */
export function recordOf(below: string): RecordPlace | undefined {
  const [kind = '', ...rest] = below.split('/');
  const [file, id, parent] = rest.toReversed();
  if (!isRecordKind(kind) || id === undefined || rest.length !== recordKinds[kind].depth + 1) return undefined;
  const language = writtenLanguages.find((name) => `${name}.mdx` === file);
  return language && { kind, language, id, parent };
}

/** The folder that holds the records around one: `studies`, `entries/cp-2025-review`. */
export const folderAround = ({ kind, parent }: RecordPlace): string =>
  parent === undefined ? kind : `${kind}/${parent}`;

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
