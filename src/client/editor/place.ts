/** Where in a record's fields a line of YAML stands, told by how far it stands in; good enough while somebody types. */
import { inside, type JsonSchema } from '../../schema/describe.ts';

export type Place = {
  /** Fields and list steps that lead to the line's own field. */ path: (string | number)[];
  key: string;
};

const keyPattern = /^(\s*)(-\s+)?([\w-]+):(?:\s|$)/;

/** The place of a line (from 0) within the lines of the frontmatter. */
export function placeOf(lines: readonly string[], index: number): Place {
  const text = lines[index] ?? '';
  const own = keyPattern.exec(text);
  const blank = /^(\s*)(-\s+)?/.exec(text);
  let depth = (own ?? blank)?.slice(1, 3).join('').length ?? 0;
  const path: (string | number)[] = own?.[2] || (!own && blank?.[2]) ? [0] : [];
  if (path.length > 0) depth -= ((own ?? blank)?.[2] ?? '').length;
  for (let line = index - 1; line >= 0 && depth > 0; line -= 1) {
    const found = keyPattern.exec(lines[line] ?? '');
    if (!found) continue;
    const [, spaces = '', hyphen = '', key = ''] = found;
    if (spaces.length + hyphen.length >= depth) {
      // The first field of the same list item stands as far in, behind the hyphen.
      if (hyphen && spaces.length + hyphen.length === depth) {
        path.unshift(0);
        depth = spaces.length;
      }
      continue;
    }
    path.unshift(key);
    depth = spaces.length;
    if (hyphen) path.unshift(0);
  }
  return { path, key: own?.[3] ?? '' };
}

/** The schema at a path. */
export const schemaAt = (schema: JsonSchema, path: readonly (string | number)[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((part, step) => part && inside(part, step), schema);
