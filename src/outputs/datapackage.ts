/** A description of every published field, in the form of a Frictionless data package; made from the schemas. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Catalog } from '../catalog/catalog.ts';
import { jsonSchemaOf, meaningOf, type JsonSchema } from '../schema/describe.ts';
import { listSchemas, recordKinds } from '../source/kinds.ts';
import { dataTitle, edition, licence, publisher, type Edition } from './edition.ts';
import { publishedClaim, publishedStudy } from './published.ts';
import { publishedTables } from './tables/index.ts';
import type { ColumnInfo, Table } from './tables/table.ts';

type Field = { name: string; type: string; description: string };

/** The type of a field: that of its values, `any` where they have several. */
function typeOf({ type, anyOf = [], enum: values, const: value }: JsonSchema): string {
  const [one, ...others] = new Set(
    [
      ...[type].flat(),
      ...anyOf.map(typeOf),
      ...(value === undefined ? [] : [typeof value]),
      ...(type === undefined && values ? values.map((item) => typeof item) : []),
    ].filter((name) => name !== undefined && name !== 'null'),
  );
  return one === undefined || others.length > 0 ? 'any' : one;
}

const fieldsOf = (schema: z.ZodType): Field[] =>
  Object.entries(jsonSchemaOf(schema).properties ?? {}).flatMap(([name, field]) =>
    typeof field === 'boolean' ? [] : [{ name, type: typeOf(field), description: meaningOf(field, name) }],
  );

/** Size and hash of a file, by which a reader knows that it came whole. */
const measured = (text = '') => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  encoding: 'utf-8',
});

type Files = ReadonlyMap<string, string>;

/** A list within a JSON file stands under a key of its own. */
const jsonResource = (name: string, item: z.ZodType, files: Files) => ({
  name,
  path: `${name}.json`,
  format: 'json',
  mediatype: 'application/json',
  ...measured(files.get(`${name}.json`)),
  dialect: { property: name },
  schema: { fields: fieldsOf(item) },
  jsonSchema: `schema/${name}.json`,
});

/** A column as a field of a table; ids of a list of the vocabulary have that list as their choices. */
function tableField({ name, type, description, choices, references, isList, required }: ColumnInfo, catalog: Catalog) {
  const list = vocabularyOf(catalog, references);
  const values = choices ?? (list && [...list.keys()]);
  const constraints = {
    ...(required && { required }),
    ...(values && !isList && { enum: values }),
  };
  return {
    name,
    type,
    description: isList ? `${description} Several are joined with \`; \`.` : description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function vocabularyOf({ vocabulary }: Catalog, references = ''): ReadonlyMap<string, unknown> | undefined {
  const lists: ReadonlyMap<string, ReadonlyMap<string, unknown>> = new Map(Object.entries(vocabulary));
  return lists.get(references.replace(/^vocabulary\//, ''));
}

/** The name of a table as a resource; the JSON files have the bare names. */
const resourceName = (table: string): string => `${table}-csv`;

/** A CSV file with types, keys and choices that a validator can test row by row. */
const tableResource = (table: Table, catalog: Catalog, files: Files) => ({
  name: resourceName(table.name),
  title: table.title,
  description: table.description,
  path: `${table.name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  ...measured(files.get(`${table.name}.csv`)),
  dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: table.columns.map((column) => tableField(column, catalog)),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length > 0 && {
      foreignKeys: table.foreignKeys.map(({ column, table: other, key }) => ({
        fields: column,
        reference: { resource: resourceName(other), fields: key },
      })),
    }),
  },
});

/** The whole description of an edition; sizes and hashes are those of `files`. */
export function dataPackage(catalog: Catalog, { version, created, homepage, how_to_cite }: Edition, files: Files) {
  return {
    profile: 'data-package',
    name: 'stem-cell-evidence-digest',
    title: dataTitle,
    description: `Studies of stem cells for diseases of brain and nerves, with a certainty label, and claims of articles set beside their sources. How to cite: ${how_to_cite}`,
    version,
    created,
    homepage,
    contributors: [{ title: publisher, role: 'author' }],
    keywords: ['stem cells', 'cerebral palsy', 'stroke', 'amyotrophic lateral sclerosis', 'certainty of evidence'],
    licenses: [licence],
    resources: [
      jsonResource('studies', publishedStudy, files),
      jsonResource('claims', publishedClaim, files),
      ...publishedTables.map((table) => tableResource(table, catalog, files)),
    ],
  };
}

/** JSON Schemas by name: of the published files, and of the files that editors write (`content-…`). */
export const publishedSchemas: ReadonlyMap<string, () => object> = new Map<string, () => object>([
  ['studies', () => fileSchemaOf('studies', publishedStudy)],
  ['claims', () => fileSchemaOf('claims', publishedClaim)],
  ...Object.entries(recordKinds).flatMap(([kind, { facts, words }]): [string, () => object][] => [
    [`content-${kind}`, () => jsonSchemaOf(facts.extend({ words }))],
    [`content-${kind}-translation`, () => jsonSchemaOf(z.strictObject({ id: facts.shape.id, words }))],
  ]),
  ...Object.entries(listSchemas).map(([kind, schema]): [string, () => object] => [
    `content-${kind.replace('/', '-')}`,
    () => jsonSchemaOf(schema),
  ]),
]);

/** A published file: a list under its name. Everything that is worked out stands there, so defaults are required. */
const fileSchemaOf = (name: string, item: z.ZodType): object =>
  z.toJSONSchema(edition.extend({ [name]: z.array(item) }), { unrepresentable: 'any', io: 'output' });
