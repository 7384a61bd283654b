import { memoizeBy } from '../../evidence/memoize.ts';
import { bodyOf } from '../body-of.ts';
import { factLanguage } from '../../schema/languages.ts';
import { jsonSchemaOf, referencesIn } from '../../schema/describe.ts';
import { valueAt } from '../../schema/paths.ts';
import type { Fault } from '../../source/fault.ts';
import type { SourceFile } from '../../source/files.ts';
import { schemaOf } from '../../source/validate.ts';
import { nearest } from '../../text/edit-distance.ts';
import { listKey, type ContentIndex } from '../content-index.ts';
import { at, type Rule } from '../rule.ts';

/** Every id that a record names must exist. Which fields hold such ids is said in their schema. */
export const references: Rule = {
  id: 'references',
  about: 'An id that a record names must exist in its list or folder.',
  check: ({ files, index }) =>
    files.flatMap((file) => [...toItself(file), ...inFields(file, index), ...inBody(file, index)]),
};

/** What to write instead of an id that `collection` does not have; undefined where it has it. */
function adviceFor(
  id: string,
  collection: string,
  { ids, names }: ContentIndex,
  otherwise: string,
): string | undefined {
  const known = ids.get(collection) ?? new Set<string>();
  if (known.has(id)) return undefined;
  // What editors call it comes before what is spelt alike: `msc` is no slip of `hsc`.
  const like =
    names.get(collection)?.get(id.replaceAll('-', ' ').toLowerCase()) ??
    names.get(collection)?.get(id.toLowerCase()) ??
    nearest(id, known);
  if (/[，、；,;]/.test(id)) return 'Part the ids with a half-width comma and a space: [a, b]';
  return like ? `Did you mean \`${like}\`?` : otherwise;
}

const isFolder = /^(studies|articles|entries|topics|trials)$/;
const fileOf = (collection: string): string =>
  isFolder.test(collection) ? `content/${collection}` : `content/${collection}.yaml`;

/** What a file names; whether it is there depends on all the others. */
const namedIn = memoizeBy((file: SourceFile) =>
  file.form === 'record' && file.language !== factLanguage
    ? []
    : [...referencesIn(jsonSchemaOf(schemaOf(file)), file.yaml.value)],
);

/** Ids in the fields of a file that lead nowhere. */
export function inFields(file: SourceFile, index: ContentIndex): Fault[] {
  return namedIn(file).flatMap(({ id, path, collection: to }) => {
    const collection = to === 'same-list' && file.form === 'list' ? listKey(file.kind, file.name) : to;
    const advice = adviceFor(id, collection, index, 'Use an id that exists there, or add it there first');
    return advice ? [at(file, path, 'references', `\`${id}\` does not exist in ${fileOf(collection)}`, advice)] : [];
  });
}

function inBody(file: SourceFile, index: ContentIndex): Fault[] {
  if (file.form !== 'record') return [];
  return bodyOf(file).references.flatMap(({ collection, id, line, column }) => {
    const advice = adviceFor(id, collection, index, 'Use an id that exists there');
    if (!advice) return [];
    const message = `\`${id}\` does not exist in ${fileOf(collection)}`;
    return [{ file: file.path, line: line + file.bodyLine - 1, column, rule: 'references', message, fix: advice }];
  });
}

function toItself(file: SourceFile): Fault[] {
  const own = file.form === 'record' && file.kind === 'studies' ? file.id : undefined;
  const related = valueAt(file.yaml.value, ['related']);
  if (own === undefined || !Array.isArray(related)) return [];
  return related.flatMap((id: unknown, i) =>
    id === own ? [at(file, ['related', i], 'references', `\`${own}\` names itself as related`, 'Delete it')] : [],
  );
}
