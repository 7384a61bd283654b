/** The published data keep what their own description says, and no field is without a description. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { traditionalConverter } from '../../src/i18n/traditional.ts';
import { studyColumns } from '../../src/outputs/columns.ts';
import { claimData, studyData } from '../../src/outputs/data.ts';
import { dataPackage, publishedSchemas } from '../../src/outputs/datapackage.ts';
import { jsonSchemaOf, type JsonSchema } from '../../src/schema/describe.ts';
import { facets } from '../../src/schema/facets.ts';
import { listSchemas, recordKinds } from '../../src/source/kinds.ts';
import { catalogOf } from '../catalog-fixture.ts';

const { catalog, variants } = catalogOf('.');
const convert = traditionalConverter(variants);
const urlOf = (locale: string, path: string): string => `/${locale}/${path}`;
const files: Record<string, object> = {
  studies: { studies: [...catalog.studies.values()].map((study) => studyData(study, convert, urlOf)) },
  claims: {
    claims: catalog.claims.map((placed) =>
      claimData(placed, catalog.studies.get(placed.claim.study ?? ''), convert, urlOf),
    ),
  },
};

describe('published data', () => {
  it.each(Object.keys(files))('%s.json fits its JSON Schema', (name) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(publishedSchemas.get(name)?.() ?? {});
    // As it is written: what is undefined is left out.
    validate(JSON.parse(JSON.stringify(files[name])));
    expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
  });
  it('the data package names every field that is published, with its type and what it means', () => {
    for (const { name, schema } of dataPackage('2026-11-22').resources)
      for (const field of schema.fields) {
        expect(field.description, `${name}: ${field.name}`).not.toBe('');
        expect(['string', 'integer', 'number', 'boolean', 'array', 'object', 'any']).toContain(field.type);
      }
  });
  it('the table has a column for each filter that is a field, and cells of the type that it says', () => {
    const names = studyColumns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const facet of facets.filter((row) => 'column' in row))
      expect(names).toContain(facet.field.replaceAll('.', '_'));
    for (const study of catalog.studies.values())
      for (const { name, type, value } of studyColumns) {
        const cell = value(study, urlOf);
        if (type === 'integer') expect(cell === '' || Number.isInteger(cell), `${study.id}: ${name}`).toBe(true);
      }
  });
});

/** Paths of fields that say nothing of what they mean. */
function* silent(schema: JsonSchema, path: string): Generator<string> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    const isLanguage = /^(en|zh-)/i.test(name);
    if (!field.description && !isLanguage) yield `${path}.${name}`;
    yield* silent(field, `${path}.${name}`);
  }
  for (const part of [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])])
    if (typeof part === 'object' && !Array.isArray(part)) yield* silent(part, `${path}[]`);
}

describe('schemas', () => {
  it('every field says what it means', () => {
    const records = Object.entries(recordKinds).flatMap(([kind, { facts, words }]) => [
      ...silent(jsonSchemaOf(facts), kind),
      ...silent(jsonSchemaOf(words), `${kind}.words`),
    ]);
    const lists = Object.entries(listSchemas).flatMap(([kind, schema]) => [...silent(jsonSchemaOf(schema), kind)]);
    expect([...records, ...lists]).toEqual([]);
  });
});
