/** The published data keep what their own description says, and no field is without a description. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { traditionalConverter } from '../../src/i18n/traditional.ts';
import { dataFiles } from '../../src/outputs/data-files.ts';
import { dataPackage, publishedSchemas } from '../../src/outputs/datapackage.ts';
import { editionOf } from '../../src/outputs/edition.ts';
import { publishedTables } from '../../src/outputs/tables/index.ts';
import { csvOf, describedBy, phaseCell, tableOf, uncertainDate } from '../../src/outputs/tables/table.ts';
import { jsonSchemaOf, meaningOf, type JsonSchema } from '../../src/schema/describe.ts';
import { facets } from '../../src/schema/facets.ts';
import { listSchemas, recordKinds } from '../../src/source/kinds.ts';
import { catalog, variants } from '../own-catalog.ts';
import { rowsOf, tableFaults, type TableResource } from '../table-rows.ts';

const wording = {
  convert: traditionalConverter(variants),
  urlOf: (locale: string, path: string): string => `https://example.org/${locale}/${path}`,
};
const edition = editionOf('2026-11-22', 'https://example.org/en/data/');
const files = dataFiles(catalog, wording, edition);
const described = dataPackage(catalog, edition, files);
const tables = described.resources.flatMap((resource) => ('profile' in resource ? [resource] : []));
const rows = new Map(tables.map(({ name, path }) => [name, rowsOf(files.get(path) ?? '')]));

describe('published data', () => {
  it.each(['studies', 'claims'])('%s.json fits its JSON Schema and says what it is', (name) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(publishedSchemas.get(name)?.() ?? {});
    const data: unknown = JSON.parse(files.get(`${name}.json`) ?? '');
    validate(data);
    expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
    expect(data).toMatchObject({ version: '2026.11.22', created: '2026-11-22', licence: 'CC-BY-4.0' });
    expect(data).toHaveProperty('how_to_cite', expect.stringContaining('edition 2026.11.22'));
  });
  it('a value that is in no list does not fit', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(publishedSchemas.get('studies')?.() ?? {});
    for (const [from, to] of [
      ['"verdict":"no-difference"', '"verdict":"a-miracle"'],
      ['"direction":"favours-treatment"', '"direction":"up"'],
      ['"track":"ladder"', '"track":"stairs"'],
    ] as const) {
      const text = files.get('studies.json') ?? '';
      expect(text).toContain(from);
      expect(validate(JSON.parse(text.replace(from, to))), to).toBe(false);
    }
  });
  it('the package names every field that is published, with its type and what it means', () => {
    for (const { name, schema } of described.resources)
      for (const field of schema.fields) {
        expect(field.description, `${name}: ${field.name}`).not.toBe('');
        const types = ['string', 'integer', 'number', 'date', 'boolean', 'array', 'object', 'any'];
        expect(types, `${name}: ${field.name}`).toContain(field.type);
      }
  });
  it('a column of a field that is not there, or says nothing, is refused', () => {
    expect(() => describedBy(recordKinds.studies.facts, 'cell.typ')).toThrow('`cell.typ`');
    expect(() => meaningOf({ type: 'string' }, 'dose')).toThrow('`dose`');
  });
  it('the package knows size and hash of each file', () => {
    for (const { path, bytes, hash } of described.resources) {
      const text = files.get(path) ?? '';
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
  });
  it('there is a column for each filter that is a field', () => {
    const names = publishedTables.find(({ name }) => name === 'studies')?.columns.map(({ name }) => name);
    for (const facet of facets.filter((row) => 'column' in row))
      expect(names).toContain(facet.field.replaceAll('.', '_'));
  });
});

describe('tables', () => {
  it.each(tables)('every row of $path fits its description', (table) => {
    expect(rows.get(table.name)?.length).toBeGreaterThan(10);
    expect(tableFaults(table, rows).slice(0, 5)).toEqual([]);
  });
  it('a spreadsheet finds Chinese, and makes no date of a month or a phase', () => {
    const half = /^\d{1,4}[-/]\d{1,4}$/;
    for (const { path, name } of tables) {
      expect(files.get(path)?.startsWith('\uFEFF'), path).toBe(true);
      for (const row of rows.get(name) ?? [])
        for (const [column, cell] of Object.entries(row))
          expect(half.test(cell), `${name} ${column}: ${cell}`).toBe(false);
    }
    expect(uncertainDate('2025-10')).toBe('2025-10-XX');
    expect(uncertainDate('2025')).toBe('2025-XX-XX');
    expect(uncertainDate('2025-10-02')).toBe('2025-10-02');
    expect(phaseCell('1/2')).toBe('phase 1/2');
  });
  it('no result is lost, and each of its groups has a row', () => {
    const wanted = [...catalog.studies.values()].flatMap(({ facts }) =>
      facts.outcomes.map(({ id }) => `${facts.id} ${id}`),
    );
    const told = rows.get('outcomes-csv')?.map(({ study, outcome }) => `${study} ${outcome}`);
    expect([...new Set(told)]).toEqual(wanted);
    const houkin = rows
      .get('outcomes-csv')
      ?.filter((row) => row['study'] === 'houkin-2024' && row['outcome'] === 'excellent-90-days');
    expect(houkin?.map(({ arm, n, events }) => [arm, n, events])).toEqual([
      ['treated', '104', '12'],
      ['control', '102', '10'],
    ]);
  });
  it('what a spreadsheet would run is defused', () => {
    const table = tableOf<string>({
      name: 'x',
      title: 'x',
      description: 'x',
      primaryKey: ['x'],
      rows: () => ['=1+1', '@x'],
      columns: [{ name: 'x', type: 'string', description: 'x', value: (cell) => cell }],
    });
    expect(csvOf(table, catalog, wording)).toBe("\uFEFFx\n'=1+1\n'@x\n");
  });
});

describe('the reading of tables finds', () => {
  const table: TableResource = {
    name: 'a',
    schema: {
      fields: [
        { name: 'id', type: 'string', constraints: { required: true } },
        { name: 'n', type: 'integer' },
        { name: 'of', type: 'string', constraints: { enum: ['x'] } },
      ],
      primaryKey: ['id'],
      foreignKeys: [{ fields: 'of', reference: { resource: 'b', fields: 'id' } }],
    },
  };
  it.each([
    ['id,n,of\n,1,x\n', 'row 1: id is empty'],
    ['id,n,of\na,1.5,x\n', 'row 1: n is no integer: 1.5'],
    ['id,n,of\na,1,y\n', 'row 1: of is none of its choices: y'],
    ['id,n,of\na,1,\na,2,\n', 'the key a stands twice'],
    ['id,n,of\na,1,x\n', 'of leads to nothing: x'],
    ['id,of,n\na,,1\n', 'the header is id,of,n'],
  ])('%j: %s', (text, fault) => {
    expect(tableFaults(table, new Map([['a', rowsOf(text)]]))).toContain(fault);
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
