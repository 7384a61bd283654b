/** From the text of a file to what rules see of it: frontmatter with positions, and body. Needs no file system. */
import type { Fault } from './fault.ts';
import { split } from './text.ts';
import { listOf, recordOf, type ListPlace, type RecordPlace } from './where.ts';
import { readYaml, unreadable, type Yaml } from './yaml.ts';

type Common = {
  /** Path from the project's root, with forward slashes. */
  path: string;
  yaml: Yaml;
  /** The whole text, for rules that read it as it stands. */
  text: string;
};

/** One language file of a record. */
export type RecordFile = Common & RecordPlace & { form: 'record'; body: string; bodyLine: number };

/** A list such as measures.yaml, or one trial. */
export type ListFile = Common & ListPlace & { form: 'list' };

export type SourceFile = RecordFile | ListFile;

export type ReadFile = { file?: SourceFile | undefined; faults: Fault[] };

/** Reads the text of a file at `below`, its path below content/. */
export function parseFile(below: string, text: string): ReadFile {
  const path = `content/${below}`;
  const [list, record] = [listOf(below), recordOf(below)];
  if (list)
    return remembered(path, text, () => {
      const { yaml, faults } = readYaml(text, path);
      return { file: { form: 'list', ...list, path, yaml, text }, faults };
    });
  if (!record) return { faults: [] };
  const { parts, faults: cut } = split(text, path);
  // Without its two lines the frontmatter cannot be told from the text; naming each missing field would only hide that.
  if (cut.length > 0) return { file: unreadFile(below, text), faults: cut };
  const { frontmatter, frontmatterLine, body, bodyLine } = parts;
  const { yaml, faults } = readYaml(frontmatter, path, frontmatterLine);
  return { file: { form: 'record', ...record, path, yaml, text, body, bodyLine }, faults };
}

/** Lists are long and seldom change: whoever checks again and again reads them once. */
const lists = new Map<string, { text: string; result: ReadFile }>();

function remembered(path: string, text: string, read: () => ReadFile): ReadFile {
  const known = lists.get(path);
  if (known?.text === text) return known.result;
  const result = read();
  lists.set(path, { text, result });
  return result;
}

/** A file that is there and cannot be read: other records may still name it. */
export function unreadFile(below: string, text = ''): SourceFile | undefined {
  const [list, record] = [listOf(below), recordOf(below)];
  const common = { path: `content/${below}`, yaml: unreadable(1), text };
  if (list) return { form: 'list', ...list, ...common };
  return record && { form: 'record', ...record, ...common, body: '', bodyLine: 1 };
}
