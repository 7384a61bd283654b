/** Lines of a blank record with a note at every field. The notes are what the schema says, so that each stands once. */
import { choicesOf, type JsonSchema } from '../../src/schema/describe.ts';

/** What is filled in: the value as YAML, or the fields of a group. Fields that are left out stand there as a comment. */
export type Filled = { readonly [name: string]: string | Filled };

/** Every field of a schema, one a line. */
export function blankLines(schema: JsonSchema, filled: Filled, indent = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const value = filled[name];
    if (typeof value === 'object')
      return [`${indent}${name}: # ${note(field)}`, ...blankLines(field, value, `${indent}  `)];
    const line = value === undefined ? `# ${name}: # ${note(field)}` : `${name}: ${withNote(value, note(field))}`;
    return [indent + line, ...inside(field).map((inner) => `${indent}#   ${inner}`)];
  });
}

/** Fields within a group, or within each item of a list. */
function inside(field: JsonSchema): string[] {
  const group = field.properties ? field : isSchema(field.items) ? field.items : undefined;
  return Object.entries(group?.properties ?? {}).flatMap(([name, inner]) =>
    typeof inner === 'boolean' ? [] : [`${name}: # ${note(inner)}`],
  );
}

const isSchema = (part: JsonSchema['items']): part is JsonSchema => typeof part === 'object' && !Array.isArray(part);

/** What a field means and what may stand there. */
function note(field: JsonSchema): string {
  const choices = choicesOf(field);
  const references = field['references'] ?? (isSchema(field.items) ? field.items['references'] : undefined);
  return [
    field.description,
    choices.length > 0 ? `One of: ${choices.join(', ')}.` : undefined,
    typeof references === 'string' ? `Ids are in content/${references}.` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A value may bring a note of its own, such as that it is to be checked; it may go over several lines. */
function withNote(value: string, words: string): string {
  const [first = '', ...rest] = value.split('\n');
  return [first.includes(' # ') ? `${first}; ${words}` : `${first} # ${words}`.trimStart(), ...rest].join('\n');
}
