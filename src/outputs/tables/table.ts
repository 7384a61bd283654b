/** Tables for statisticians and spreadsheets: a column says what it holds, and both the file and its description are made from that. */
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import type { Catalog } from '../../catalog/catalog.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { ToTraditional } from '../../i18n/traditional.ts';
import { choicesOf, fieldAt, meaningOf, type JsonSchema } from '../../schema/describe.ts';
import { valueAt } from '../../schema/paths.ts';

/** Absolute address of a page in each locale. */
export type UrlOf = (locale: Locale, path: string) => string;

/** What published words need beside the record. */
export type Wording = { convert: ToTraditional; urlOf: UrlOf };

/** Empty where nothing is known. */
export type Cell = string | number | undefined;

export type ColumnType = 'string' | 'integer' | 'number' | 'date';

/** What a column holds, in terms of Frictionless Table Schema. */
export type ColumnInfo = {
  name: string;
  type: ColumnType;
  description: string;
  /** Closed list of values. */
  choices?: readonly string[];
  /** Collection that an id leads to, as the schema names it. */
  references?: string;
  /** Several values, joined with `; `. */
  isList?: boolean;
  /** Never empty. */
  required?: boolean;
};

export type Column<Row> = ColumnInfo & { value: (row: Row, wording: Wording) => Cell };

/** Ids of another table, told by the columns that hold them. */
export type ForeignKey = { column: string; table: string; key: string };

export type Table = {
  name: string;
  title: string;
  description: string;
  /** Columns that together name one row and no other. */
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  columns: readonly ColumnInfo[];
  rows: (catalog: Catalog, wording: Wording) => Cell[][];
};

/** A table of rows of one kind; the kind stays inside. */
export function tableOf<Row>({
  columns,
  rows,
  foreignKeys = [],
  ...about
}: Pick<Table, 'name' | 'title' | 'description' | 'primaryKey'> & {
  foreignKeys?: readonly ForeignKey[];
  columns: readonly Column<Row>[];
  rows: (catalog: Catalog) => Iterable<Row>;
}): Table {
  return {
    ...about,
    foreignKeys,
    columns: columns.map((column) => ({
      ...column,
      required: column.required ?? about.primaryKey.includes(column.name),
    })),
    rows: (catalog, wording) => [...rows(catalog)].map((row) => columns.map(({ value }) => value(row, wording))),
  };
}

/** The value of a field as one cell: a list is joined, yes-or-no in words. */
export function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? joined(value.filter((item) => typeof item === 'string')) : undefined;
}

/** Several values in one cell. */
export const joined = (values: Iterable<string | number>): string => [...values].join('; ');

/** A field of a schema by its path: type, meaning and choices come from there. `published` of a record is `date` in a cell. */
export function describedBy(schema: z.ZodType, path: string): Omit<ColumnInfo, 'name'> {
  const field = fieldAt(schema, path) ?? {};
  const isList = field.type === 'array';
  const { references } = isList && isPlain(field.items) ? field.items : field;
  const choices = closedChoices(field);
  return {
    type: typeOfCell(field),
    description: meaningOf(field, path),
    ...(choices.length > 0 && { choices }),
    ...(typeof references === 'string' && { references }),
    ...(isList && { isList }),
  };
}

/** A field of a record under its own name: `cell.type` is `cell_type`. */
export const fieldColumn = <Row>(schema: z.ZodType, path: string, recordOf: (row: Row) => unknown): Column<Row> => ({
  ...describedBy(schema, path),
  name: path.replaceAll('.', '_'),
  value: (row) => cellOf(valueAt(recordOf(row), path.split('.'))),
});

/** `1/2` would become the first of February. */
export const phaseCell = (phase: string): string => (/^\d/.test(phase) ? `phase ${phase}` : phase);

/** A field that holds a phase. */
export const phaseColumn = <Row>(column: Column<Row>): Column<Row> => ({
  ...column,
  choices: (column.choices ?? []).map(phaseCell),
  value: (row, wording) => {
    const phase = column.value(row, wording);
    return phase === undefined ? undefined : phaseCell(String(phase));
  },
});

/** The values of a closed list; yes and no in words, and with them perhaps a word for what is not known. */
function closedChoices(field: JsonSchema): string[] {
  if (field.type === 'boolean') return ['yes', 'no'];
  if (field.const !== undefined) return [String(field.const)];
  const branches = (field.anyOf ?? []).filter(({ type }) => type !== 'null').map(closedChoices);
  return branches.length > 0 && branches.every((branch) => branch.length > 0) ? branches.flat() : choicesOf(field);
}

const isPlain = (schema: JsonSchema['items']): schema is JsonSchema =>
  typeof schema === 'object' && !Array.isArray(schema);

function typeOfCell({ type, anyOf = [] }: JsonSchema): ColumnType {
  const types = [type, ...anyOf.map((branch) => branch.type)].flat().filter((name) => name && name !== 'null');
  return types.length === 1 && (types[0] === 'integer' || types[0] === 'number') ? types[0] : 'string';
}

/** A day as it is, a month or a year with the unknown digits as ISO 8601-2 writes them: no spreadsheet makes a day of `2025-10-XX`. */
export const uncertainDate = (date: string | null | undefined): Cell =>
  date === null || date === undefined ? undefined : [date, 'XX', 'XX'].slice(0, 4 - date.split('-').length).join('-');

export const uncertainDateNote = 'A month or a year alone has XX for what is not known (ISO 8601-2).';

/** Text with a byte order mark, which spreadsheets need to read Chinese. What they would run as a formula is defused. */
export function csvOf({ columns, rows }: Table, catalog: Catalog, wording: Wording): string {
  const header = columns.map(({ name }) => name);
  return stringify([header, ...rows(catalog, wording)], { escape_formulas: true, bom: true });
}

/** One column a locale. */
export const perLocaleColumns = <Row>(
  name: string,
  description: string,
  value: (row: Row, locale: Locale, wording: Wording) => Cell,
): Column<Row>[] =>
  locales.map((locale) => ({
    name: `${name}_${locale.replaceAll('-', '_')}`,
    type: 'string',
    description: `${description} (${locale})`,
    value: (row, wording) => value(row, locale, wording),
  }));
