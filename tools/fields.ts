/** `npm run fields`: writes docs/fields.md, every field with what it means, a good example from the records and a bad one. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { choicesOf, jsonSchemaOf, type JsonSchema } from '../src/schema/describe.ts';
import { measure } from '../src/schema/measure.ts';
import { siteFile } from '../src/schema/site.ts';
import { trial } from '../src/schema/trial.ts';
import { vocabularyItem } from '../src/schema/vocabulary.ts';
import { readSource } from '../src/source/files.ts';
import { recordKinds } from '../src/source/kinds.ts';

const isSchema = (part: unknown): part is JsonSchema =>
  typeof part === 'object' && part !== null && !Array.isArray(part);
const longest = 70;

/** Values at a path of a file; `*` stands for every item. */
function valuesAt(value: unknown, steps: readonly string[]): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined || value === null ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.values(value).flatMap((item) => valuesAt(item, rest));
  return valuesAt(Reflect.get(value, step), rest);
}

const shown = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim().replaceAll('|', '\\|');

/** Something that the field refuses, of the kind that people write. */
function badOf(field: JsonSchema): string {
  const [first = ''] = choicesOf(field);
  if (field['references'] !== undefined) return 'no-such-id';
  if (field.type === 'array') return '"one, two" (a text in the place of a list)';
  if (first !== '') return `${first}s`;
  if (field.type === 'object') return '"some words" (a text in the place of a group)';
  if (field.type === 'number' || field.type === 'integer') return '"about 12"';
  if (field.type === 'boolean') return 'maybe';
  if (field.pattern?.startsWith('^[a-z0-9]+(-')) return 'Sun 2017';
  return field.pattern ? '2 March 2024?' : '"" (empty)';
}

function* rowsOf(schema: JsonSchema, files: readonly unknown[], path: readonly string[]): Generator<string> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (!isSchema(field) || field.description?.includes('never by hand')) continue;
    const inner = [...path, name];
    const good = files.flatMap((file) => valuesAt(file, inner)).find((value) => shown(value).length <= longest);
    const must = schema.required?.includes(name) ? '' : ' (may be left out)';
    const about = `${field.description ?? ''}${must}`.replaceAll('|', '\\|');
    yield `| \`${inner.join('.').replaceAll('.*', '[]')}\` | ${about.trim()} | ${good === undefined ? '' : `\`${shown(good)}\``} | \`${badOf(field)}\` |`;
    const item = isSchema(field.items)
      ? field.items
      : isSchema(field.additionalProperties)
        ? field.additionalProperties
        : undefined;
    const branch = field.anyOf?.find((part) => isSchema(part) && part.properties);
    if (field.properties) yield* rowsOf(field, files, inner);
    else if (item?.properties) yield* rowsOf(item, files, [...inner, '*']);
    else if (isSchema(branch)) yield* rowsOf(branch, files, inner);
  }
}

/** The whole page. */
export function fieldsPage(root: string): string {
  const { files } = readSource(root);
  const records = (kind: string): unknown[] =>
    files.flatMap((file) =>
      file.kind === kind && (file.form === 'list' || file.language === 'en') ? [file.yaml.value] : [],
    );
  const items = (kind: string): unknown[] => records(kind).flatMap((list) => (Array.isArray(list) ? list : []));
  const parts: [string, JsonSchema, unknown[]][] = [
    ...Object.entries(recordKinds).map(([kind, { facts, words }]): [string, JsonSchema, unknown[]] => [
      `content/${kind}/`,
      jsonSchemaOf(facts.extend({ words })),
      records(kind),
    ]),
    ['content/trials/', jsonSchemaOf(trial), records('trials')],
    ['content/measures.yaml', jsonSchemaOf(measure), items('measures')],
    ['content/vocabulary/', jsonSchemaOf(vocabularyItem), items('vocabulary')],
    ['content/site.yaml', jsonSchemaOf(siteFile), records('site')],
  ];
  return [
    '# Every field',
    '',
    'Made by `npm run fields` from the schemas; do not edit it by hand. Good examples are from the records, bad ones are refused.',
    ...parts.flatMap(([name, schema, values]) => [
      '',
      `## ${name}`,
      '',
      '| field | what it means | good | bad |',
      '| --- | --- | --- | --- |',
      ...rowsOf(schema, values, []),
    ]),
    '',
  ].join('\n');
}

if (import.meta.main) {
  writeFileSync('docs/fields.md', fieldsPage(process.cwd()));
  console.log('Wrote docs/fields.md');
}
