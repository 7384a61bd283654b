/** Writes YAML with a note at every field; the notes are the schema's own words. */
import { stringify } from 'yaml';
import { choicesOf, inside, type JsonSchema } from '../schema/describe.ts';

/** What must be filled in by a person. `npm run check` names every one that is left. */
export class Gap {
  readonly words: string;
  constructor(words: string) {
    this.words = words;
  }
}
/** A field that not every record has: shown with an example behind a `#`. */
export class Off {
  readonly example: unknown;
  constructor(example: unknown) {
    this.example = example;
  }
}
/** A value with a remark of this record's own, such as what the registry says. */
export class Noted {
  readonly value: Value;
  readonly remark: string;
  constructor(value: Value, remark: string) {
    this.value = value;
    this.remark = remark;
  }
}

export type Tree = { readonly [key: string]: Value };
export type Value = string | number | boolean | Gap | Off | Noted | Tree | readonly unknown[];

export const gap = (words: string): Gap => new Gap(words);
export const off = (example: unknown): Off => new Off(example);
export const noted = (value: Value, remark: string): Noted => new Noted(value, remark);

/** The ids that a collection holds. */
export type IdsOf = (collection: string) => readonly string[];

const widest = 108;
/** Lists that are printed at the field; longer ones have a command. */
const most = 24;

/** A gap as it stands in the file. */
const filled = (value: unknown): unknown =>
  value instanceof Gap ? `TODO: ${value.words}` : Array.isArray(value) ? value.map(filled) : value;

const inline = (value: unknown): string =>
  stringify(filled(value), {
    collectionStyle: 'flow',
    flowCollectionPadding: !Array.isArray(value),
    lineWidth: 0,
    singleQuote: true,
  }).trim();

function comment(words: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < widest - indent.length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}# ${line}`);
}

/** What the schema says of a field, with what may be written there. */
function noteOf(field: JsonSchema | undefined, idsOf: IdsOf): string {
  if (!field) return '';
  const item = typeof field.items === 'object' && !Array.isArray(field.items) ? field.items : undefined;
  const collection = field['references'] ?? item?.['references'];
  const choices = choicesOf(field);
  if (typeof collection === 'string' && collection !== 'same-list') {
    const ids = idsOf(collection);
    const list =
      ids.length > 0 && ids.length <= most ? `One of: ${ids.join(', ')}.` : `See: npm run ids -- ${collection}`;
    return [field.description, list].filter(Boolean).join(' ');
  }
  return [field.description, choices.length > 0 ? `One of: ${choices.join(', ')}.` : ''].filter(Boolean).join(' ');
}

/** Whether people write a field; some are filled in when a file is read. */
const isWritten = (schema: JsonSchema | undefined, key: string): boolean =>
  !(schema && inside(schema, key)?.description?.includes('never by hand'));

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Gap || value instanceof Off || value instanceof Noted);

/** The lines of a group of fields; `notes` at each field unless switched off. */
export function lines(
  schema: JsonSchema | undefined,
  tree: Tree,
  idsOf: IdsOf,
  { indent = '', notes = true }: { indent?: string; notes?: boolean } = {},
): string[] {
  // A field of the schema that the template does not name stands there all the same, so that no new one is forgotten.
  const others = notes
    ? Object.keys(schema?.properties ?? {}).filter((key) => !(key in tree) && isWritten(schema, key))
    : [];
  const whole: Tree = { ...tree, ...Object.fromEntries(others.map((key) => [key, off('…')])) };
  return Object.entries(whole).flatMap(([key, given]) => {
    const remark = given instanceof Noted ? ` # ${given.remark}` : '';
    const value = given instanceof Noted ? given.value : given;
    const field = schema && inside(schema, key);
    const note = notes ? noteOf(field, idsOf) : '';
    const above = note ? comment(note, indent) : [];
    if (value instanceof Off) return [...above, `${indent}# ${key}: ${inline(value.example)}`];
    if (isTree(value) && Object.keys(value).length > 0)
      return [...above, `${indent}${key}:${remark}`, ...lines(field, value, idsOf, { indent: `${indent}  `, notes })];
    if (Array.isArray(value) && value.some(isTree)) {
      const items = value.filter(isTree).flatMap((item, index) => {
        const inner = lines(field && inside(field, 0), item, idsOf, {
          indent: `${indent}    `,
          notes: notes && index === 0,
        });
        // The hyphen stands before the first field, below its note.
        const first = inner.findIndex((line) => !line.trimStart().startsWith('#'));
        return inner.map((line, place) => (place === first ? `${indent}  - ${line.trimStart()}` : line));
      });
      return [...above, `${indent}${key}:${remark}`, ...items];
    }
    return [...above, `${indent}${key}: ${inline(value)}${remark}`];
  });
}

/** A language file of a record. */
export const document = (facts: readonly string[], body: string): string =>
  ['---', ...facts, '---', '', body, ''].join('\n');
