import type { Fault } from '../../source/fault.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachMap, get, isString } from '../walk.ts';

/** One id, one thing: among records of the whole site, within a list file, and within a list of a record. */
export const uniqueIds: Rule = {
  id: 'unique-ids',
  about: 'An id stands once: among all records, in a vocabulary file, and in a list inside a record.',
  check: (context) => {
    const owners = new Map<string, string>();
    const faults: Fault[] = [];
    for (const [folder, languages] of context.index.records) {
      const [first] = languages;
      if (!first) continue;
      const { id } = first;
      const other = owners.get(id);
      if (other) {
        faults.push(
          at(
            first,
            ['id'],
            'unique-ids',
            `\`${id}\` is also the id of content/${other}`,
            'Choose another id and rename the folder',
          ),
        );
      }
      owners.set(id, folder);
    }
    return [...faults, ...repeatedInLists(context)];
  },
};

const repeatedInLists = inEachFile((file) => {
  const faults: Fault[] = [];
  const inspect = (list: unknown, path: (string | number)[]): void => {
    if (!Array.isArray(list)) return;
    const seen = new Set<string>();
    list.forEach((item, i) => {
      const id = isString(item) ? item : get(item, 'id');
      if (!isString(id)) return;
      const isText = path.includes('words') || path.at(-1) === 'figures' || path.at(-1) === 'authors';
      if (seen.has(id) && !isText) {
        const place = isString(item) ? [...path, i] : [...path, i, 'id'];
        faults.push(
          at(file, place, 'unique-ids', `\`${id}\` stands twice in this list`, 'Rename one of them, or delete it'),
        );
      }
      seen.add(id);
    });
  };
  inspect(file.yaml.value, []);
  eachMap(file.yaml.value, (map, path) =>
    Object.entries(map).forEach(([key, value]) => inspect(value, [...path, key])),
  );
  return faults;
});
