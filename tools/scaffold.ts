/** Writes blank records. Never overwrites; throws with words for the editor when it cannot. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { get } from '../src/check/walk.ts';
import type { Lookup } from '../src/lookup/lookup.ts';
import { id as idSchema } from '../src/schema/fields.ts';
import { recordKinds, type RecordKind } from '../src/source/kinds.ts';
import { split } from '../src/source/text.ts';
import { findList, idLists } from './ids.ts';
import { entryTemplate } from '../src/scaffold/entry.ts';
import { insertAt } from '../src/scaffold/insert.ts';
import { cellTypeItem, measureItem, trialFile } from '../src/scaffold/lists.ts';
import { studyTemplate } from '../src/scaffold/study.ts';
import { nothing, type Blank, type Template } from '../src/scaffold/template.ts';
import { topicTemplate } from '../src/scaffold/topic.ts';
import { translationOf } from '../src/scaffold/translation.ts';

export const usage = `Usage:
  npm run new -- study <id> [--from <DOI, PubMed number, registry number or address>] [--from <another of them>]
  npm run new -- trial <registry number> [--from <the same number>]
  npm run new -- milestone <study> <id>
  npm run new -- entry <article> <id>
  npm run new -- topic <id>
  npm run new -- measure <id>
  npm run new -- cell-type <id>
  npm run new -- translation <studies, topics, articles or entries> <id>
An id has lower-case letters, digits and hyphens: sun-2017`;

type Kind = { names: number; write: (root: string, blank: Blank, names: readonly string[]) => string[] };

const record =
  (template: Template, folder: (blank: Blank) => string) =>
  (root: string, blank: Blank): string[] => {
    const below = folder(blank);
    refuseExisting(root, below);
    return Object.entries(template(blank)).map(([language, text]) => create(root, `${below}/${language}.mdx`, text));
  };

const item =
  (file: string, list: string, text: (blank: Blank) => string) =>
  (root: string, blank: Blank): string[] => {
    if (findList(idLists(root), list)?.some(({ id }) => id === blank.id))
      throw new Error(`\`${blank.id}\` stands in ${file} already; edit it there.`);
    appendFileSync(join(root, file), text(blank));
    return [file];
  };

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['study', { names: 1, write: record(studyTemplate, ({ id }) => `content/studies/${id}`) }],
  ['entry', { names: 2, write: record(entryTemplate, ({ article, id }) => `content/entries/${article}/${id}`) }],
  ['topic', { names: 1, write: record(topicTemplate, ({ id }) => `content/topics/${id}`) }],
  ['measure', { names: 1, write: item('content/measures.yaml', 'measures', measureItem) }],
  ['cell-type', { names: 1, write: item('content/vocabulary/cell-types.yaml', 'cell-types', cellTypeItem) }],
  ['trial', { names: 1, write: writeTrial }],
  ['milestone', { names: 2, write: writeMilestone }],
  ['translation', { names: 2, write: writeTranslation }],
]);

/** Writes what is asked for below `root`; returns the files. */
export function scaffold(root: string, kindName: string, names: readonly string[], found: Lookup = nothing): string[] {
  const kind = kinds.get(kindName);
  const [article, id] = [names[0], names.at(-1)];
  if (!kind || article === undefined || id === undefined || names.length !== kind.names) throw new Error(usage);
  const wrong = names.find((name) => !(kindName === 'trial' ? /^[\w-]{5,40}$/ : /^[a-z0-9-]{1,80}$/).test(name));
  if (wrong !== undefined || (kindName !== 'trial' && names.some((name) => !idSchema.safeParse(name).success)))
    throw new Error(`\`${wrong ?? names.join(' ')}\` is not an id.\n${usage}`);
  const lists = idLists(root);
  const blank: Blank = {
    id,
    article,
    found,
    idsOf: (collection) => (findList(lists, collection) ?? []).map(({ id }) => id),
  };
  return kind.write(root, blank, names);
}

function refuseExisting(root: string, path: string): void {
  if (existsSync(join(root, path)))
    throw new Error(`${path} exists already and was left as it is. Choose another id, or edit the files there.`);
}

function create(root: string, file: string, text: string): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text, { flag: 'wx' });
  return file;
}

function writeTrial(root: string, blank: Blank): string[] {
  const file = `content/trials/${blank.id.replaceAll('/', '-')}.yaml`;
  refuseExisting(root, file);
  return [create(root, file, trialFile(blank))];
}

function writeMilestone(root: string, { id }: Blank, [study = '']: readonly string[]): string[] {
  const folder = `content/studies/${study}`;
  if (!existsSync(join(root, folder))) throw new Error(`${folder} does not exist; make the study first.`);
  const fact = `- { id: ${id}, date: 'TODO: day, month or year', kind: 'TODO: what happened', url: 'TODO: https://…' }`;
  const edits = [
    { file: `${folder}/en.mdx`, at: [[['milestones'], fact]] as const, words: `${id}: 'TODO: what happened'` },
    { file: `${folder}/zh-hans.mdx`, at: [] as const, words: `${id}: 'TODO: 发生了什么'` },
  ].filter(({ file }) => existsSync(join(root, file)));
  const changed = edits.map(({ file, at, words }) => {
    const text = readFileSync(join(root, file), 'utf8');
    const { frontmatter } = split(text, file).parts;
    const next = [...at, [['words', 'milestones'], words] as const].reduce<string | undefined>(
      (before, [path, block]) => (before === undefined ? undefined : insertAt(before, path, block)),
      frontmatter,
    );
    if (next === undefined || new RegExp(`^    ${id}:`, 'm').test(frontmatter))
      throw new Error(`${file} has no list of milestones in which \`${id}\` could stand; nothing was changed.`);
    return { file, text: text.replace(frontmatter, () => next) };
  });
  for (const { file, text } of changed) writeFileSync(join(root, file), text);
  return changed.map(({ file }) => file);
}

const isRecordKind = (name: string): name is RecordKind => Object.hasOwn(recordKinds, name);

function writeTranslation(root: string, { id }: Blank, [kind = '']: readonly string[]): string[] {
  if (!isRecordKind(kind)) throw new Error(usage);
  const folder = recordFolder(root, kind, id);
  const english = `${folder}/en.mdx`;
  if (!existsSync(join(root, english))) throw new Error(`${english} does not exist; write the English first.`);
  const file = `${folder}/zh-hans.mdx`;
  refuseExisting(root, file);
  const facts: unknown = parse(split(readFileSync(join(root, english), 'utf8'), english).parts.frontmatter);
  return [create(root, file, translationOf(kind, id, get(facts, 'words')))];
}

/** Parts of an article lie below the article's name. */
function recordFolder(root: string, kind: RecordKind, id: string): string {
  const direct = `content/${kind}/${id}`;
  if (kind !== 'entries') return direct;
  const articles = findList(idLists(root), 'articles') ?? [];
  return (
    articles.map((article) => `content/entries/${article.id}/${id}`).find((path) => existsSync(join(root, path))) ??
    direct
  );
}
