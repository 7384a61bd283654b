/** A description of every published field, in the form of a Frictionless data package; made from the schemas. */
import { z } from 'zod';
import { jsonSchemaOf, type JsonSchema } from '../schema/describe.ts';
import { listSchemas, recordKinds } from '../source/kinds.ts';
import { studyColumns } from './columns.ts';
import { publishedClaim, publishedStudy } from './published.ts';

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
    typeof field === 'boolean' ? [] : [{ name, type: typeOf(field), description: field.description ?? '' }],
  );

/** A list within a JSON file stands under a key of its own. */
const jsonResource = (name: string, item: z.ZodType) => ({
  name,
  path: `${name}.json`,
  format: 'json',
  mediatype: 'application/json',
  dialect: { property: name },
  schema: { fields: fieldsOf(item) },
  jsonSchema: `schema/${name}.json`,
});

/** The whole description. `created` is the day of the build. */
export function dataPackage(created: string) {
  return {
    profile: 'data-package',
    name: 'stem-cell-evidence-digest',
    title: 'Stem Cell Evidence Digest',
    description:
      'Studies of stem cells for diseases of brain and nerves, with a certainty label, and claims of articles set beside their sources.',
    created,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    resources: [
      jsonResource('studies', publishedStudy),
      jsonResource('claims', publishedClaim),
      {
        name: 'studies-csv',
        path: 'studies.csv',
        format: 'csv',
        mediatype: 'text/csv',
        schema: { fields: studyColumns.map(({ name, type, description }) => ({ name, type, description })) },
      },
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
  z.toJSONSchema(z.object({ [name]: z.array(item) }), { unrepresentable: 'any', io: 'output' });
