import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** What is broader than what must come to an end somewhere. */
export const broader: Rule = {
  id: 'broader',
  about: 'An item of a vocabulary is not broader than itself, straight or by a round.',
  check: inEachFile((file) => {
    const list = file.form === 'list' && file.kind === 'vocabulary' ? file.yaml.value : undefined;
    if (!Array.isArray(list)) return [];
    const parents = new Map(list.map((item) => [get(item, 'id'), get(item, 'parent')]));
    return list.flatMap((item, i) => {
      const id = get(item, 'id');
      const above: unknown[] = [];
      for (let next = parents.get(id); isString(next) && !above.includes(next); next = parents.get(next))
        above.push(next);
      return isString(id) && above.includes(id)
        ? [
            at(
              file,
              [i, 'parent'],
              broader.id,
              id === above[0]
                ? `\`${id}\` names itself as broader`
                : `\`${id}\` is broader than itself: ${[id, ...above].join(' → ')}`,
              'Name the broader item, or delete the line',
            ),
          ]
        : [];
    });
  }),
};
