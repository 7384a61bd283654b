import type { Fault } from '../../source/fault.ts';
import type { ListFile } from '../../source/files.ts';
import type { ContentIndex } from '../content-index.ts';
import { idFault } from '../reserved.ts';
import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** Lists that the site cannot do without an item of. */
const needed = new Set(['vocabulary', 'measures', 'glossary', 'script-variants']);

/** Lists whose items have no id, and what tells one from another. */
const keys: Readonly<Record<string, string>> = { 'script-variants': 'from' };

/** Lists are not empty, and say a thing once. */
export const lists: Rule = {
  id: 'lists',
  about:
    'A list that pages lean on has items, and one line for each word; ids that are part of an address can be that, and conditions and cells share none.',
  check: ({ files, index }) =>
    files.flatMap((file) =>
      file.form === 'list' ? [...empty(file), ...twice(file), ...inAddresses(file, index)] : [],
    ),
};

function empty(file: ListFile): Fault[] {
  const isEmpty = needed.has(file.kind) && Array.isArray(file.yaml.value) && file.yaml.value.length === 0;
  return isEmpty ? [at(file, [], 'lists', 'This list is empty', 'Put its items back; pages lean on them')] : [];
}

function twice(file: ListFile): Fault[] {
  const key = Object.hasOwn(keys, file.kind) ? keys[file.kind] : undefined;
  if (key === undefined || !Array.isArray(file.yaml.value)) return [];
  const seen = new Set<string>();
  return file.yaml.value.flatMap((item, i) => {
    const value = get(item, key);
    if (!isString(value) || !seen.has(value)) {
      if (isString(value)) seen.add(value);
      return [];
    }
    return [at(file, [i, key], 'lists', `\`${value}\` stands twice in this list`, 'Keep one of the two lines')];
  });
}

/** A condition and a kind of cell have a timeline each, below one address. */
function inAddresses(file: ListFile, { ids }: ContentIndex): Fault[] {
  if (!['vocabulary', 'measures'].includes(file.kind) || !Array.isArray(file.yaml.value)) return [];
  return file.yaml.value.flatMap((item, i) => {
    const id = get(item, 'id');
    if (!isString(id)) return [];
    const own = idFault(id);
    const isShared = file.name === 'cell-types' && ids.get('vocabulary/conditions')?.has(id) === true;
    return [
      ...(own && file.name !== 'phases' ? [at(file, [i, 'id'], 'lists', own.message, own.fix)] : []),
      ...(isShared
        ? [
            at(
              file,
              [i, 'id'],
              'lists',
              `\`${id}\` is also the id of a condition`,
              'Choose another id for one of the two',
            ),
          ]
        : []),
    ];
  });
}
