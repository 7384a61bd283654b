/**
 * `npm run fields`: writes docs/fields.md and docs/fields.zh-hans.md, every field with what it means, what may be written, a
 * good example from the records and a bad one.
 */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { choicesOf, jsonSchemaOf, type JsonSchema } from '../src/schema/describe.ts';
import { meaningInChinese } from '../src/scaffold/zh/meaning.ts';
import { measure } from '../src/schema/measure.ts';
import { siteFile } from '../src/schema/site.ts';
import { passage, taughtText } from '../src/schema/taught.ts';
import { trial } from '../src/schema/trial.ts';
import { vocabularyItem } from '../src/schema/vocabulary.ts';
import { readSource } from '../src/source/files.ts';
import { recordKinds } from '../src/source/kinds.ts';

const isSchema = (part: unknown): part is JsonSchema =>
  typeof part === 'object' && part !== null && !Array.isArray(part);
const longest = 70;
const mostChoices = 14;

type Words = {
  heading: string;
  about: string;
  columns: readonly string[];
  mayBeMissing: string;
  meaning: (english: string) => string;
  oneOf: (choices: readonly string[]) => string;
  ids: (collection: string) => string;
  /** Of a text that is written once per language. */
  inLanguage: Readonly<Record<string, string>>;
  asText: Readonly<Record<'list' | 'group' | 'number' | 'empty', string>>;
};

const english: Words = {
  heading: 'Every field',
  about:
    'Made by `npm run fields` from the schemas; do not edit it by hand. Good examples are from the records, bad ones are refused.',
  columns: ['field', 'what it means', 'good', 'bad'],
  mayBeMissing: ' (may be left out)',
  meaning: (text) => text,
  oneOf: (choices) => ` One of: ${choices.join(', ')}.`,
  ids: (collection) => ` Ids: \`npm run ids -- ${collection}\`.`,
  inLanguage: {
    en: 'In English.',
    'zh-Hans': 'In Chinese.',
    'zh-Hant': 'In Traditional script, in the words of Taiwan.',
  },
  asText: {
    list: '"one, two" (a text in the place of a list)',
    group: '"some words" (a text in the place of a group)',
    number: '"about 12"',
    empty: '"" (empty)',
  },
};

const chinese: Words = {
  heading: '每个字段',
  about: '由 `npm run fields` 从 schema 生成，不要手改。正例来自现有记录，反例会被检查拒绝。',
  columns: ['字段', '含义', '正例', '反例'],
  mayBeMissing: '（可以不写）',
  meaning: (text) => meaningInChinese(text) ?? text,
  oneOf: (choices) => ` 可写：${choices.join('、')}。`,
  inLanguage: { en: '英文。', 'zh-Hans': '中文（简体）。', 'zh-Hant': '繁体，用台湾的说法。' },
  ids: (collection) => ` 可用的 id：\`npm run ids -- ${collection}\`。`,
  asText: {
    list: '"一、二"（该写列表，写成了文字）',
    group: '"一段话"（该写一组字段，写成了文字）',
    number: '"大约 12"',
    empty: '""（空）',
  },
};

/** The page in each language. */
export const fieldsPages = { 'docs/fields.md': english, 'docs/fields.zh-hans.md': chinese } as const;

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
function badOf(field: JsonSchema, { asText }: Words): string {
  const [first = ''] = choicesOf(field);
  if (field['references'] !== undefined) return 'no-such-id';
  if (field.type === 'array') return asText.list;
  if (first !== '') return `${first}s`;
  if (field.type === 'object') return asText.group;
  if (field.type === 'number' || field.type === 'integer') return asText.number;
  if (field.type === 'boolean') return 'maybe';
  if (field.pattern?.startsWith('^[a-z0-9]+(-')) return 'Sun 2017';
  return field.pattern ? '2 March 2024?' : asText.empty;
}

/** What may be written: the values of a closed list, or where the ids stand. */
function choicesText(field: JsonSchema, words: Words): string {
  const collection = field['references'] ?? (isSchema(field.items) ? field.items['references'] : undefined);
  if (typeof collection === 'string' && collection !== 'same-list') return words.ids(collection);
  const choices = choicesOf(field);
  return choices.length > 1 && choices.length <= mostChoices ? words.oneOf(choices) : '';
}

function* rowsOf(
  schema: JsonSchema,
  files: readonly unknown[],
  path: readonly string[],
  words: Words,
): Generator<string> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (!isSchema(field) || field.description?.includes('never by hand')) continue;
    const inner = [...path, name];
    const good = files.flatMap((file) => valuesAt(file, inner)).find((value) => shown(value).length <= longest);
    const must = schema.required?.includes(name) ? '' : words.mayBeMissing;
    const about =
      `${field.description ? words.meaning(field.description) : (words.inLanguage[name] ?? '')}${choicesText(field, words)}${must}`.replaceAll(
        '|',
        '\\|',
      );
    yield `| \`${inner.join('.').replaceAll('.*', '[]')}\` | ${about.trim()} | ${good === undefined ? '' : `\`${shown(good)}\``} | \`${badOf(field, words)}\` |`;
    const item = isSchema(field.items)
      ? field.items
      : isSchema(field.additionalProperties)
        ? field.additionalProperties
        : undefined;
    const branch = field.anyOf?.find((part) => isSchema(part) && part.properties);
    if (field.properties) yield* rowsOf(field, files, inner, words);
    else if (item?.properties) yield* rowsOf(item, files, [...inner, '*'], words);
    else if (isSchema(branch)) yield* rowsOf(branch, files, inner, words);
  }
}

/** The whole page, in the words of one language. */
export function fieldsPage(root: string, words: Words): string {
  const { files } = readSource(root);
  const records = (kind: string): unknown[] =>
    files.flatMap((file) =>
      file.kind === kind && (file.form === 'list' || file.language === 'en') ? [file.yaml.value] : [],
    );
  const items = (kind: string): unknown[] => records(kind).flatMap((list) => (Array.isArray(list) ? list : []));
  const parts: [string, JsonSchema, unknown[]][] = [
    ...Object.entries(recordKinds).map(([kind, { facts, words }]): [string, JsonSchema, unknown[]] => [
      `content/${kind}/`,
      jsonSchemaOf(facts.extend({ words: words.describe('The words, in the language of the file.') })),
      records(kind),
    ]),
    ['content/trials/', jsonSchemaOf(trial), records('trials')],
    ['content/measures.yaml', jsonSchemaOf(measure), items('measures')],
    ['content/vocabulary/', jsonSchemaOf(vocabularyItem), items('vocabulary')],
    ['content/signs/passages/', jsonSchemaOf(passage), items('signs/passages')],
    ['content/signs/texts/', jsonSchemaOf(taughtText), items('signs/texts')],
    ['content/site.yaml', jsonSchemaOf(siteFile), records('site')],
  ];
  return [
    `# ${words.heading}`,
    '',
    words.about,
    ...parts.flatMap(([name, schema, values]) => [
      '',
      `## ${name}`,
      '',
      `| ${words.columns.join(' | ')} |`,
      '| --- | --- | --- | --- |',
      ...rowsOf(schema, values, [], words),
    ]),
    '',
  ].join('\n');
}

if (import.meta.main) {
  for (const [path, words] of Object.entries(fieldsPages)) {
    writeFileSync(path, fieldsPage(process.cwd(), words));
    console.log(`Wrote ${path}`);
  }
}
