/** Reads a published table as strictly as its description says: Frictionless Table Schema, as far as the package uses it. */
import { parse } from 'csv-parse/sync';

export type TableField = {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: readonly string[] };
};
export type TableResource = {
  name: string;
  schema: {
    fields: readonly TableField[];
    primaryKey: readonly string[];
    foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
  };
};
export type Rows = Record<string, string>[];

const patterns: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  string: /^/,
};

/** What is wrong with one cell. */
function* cellFaults({ name, type, constraints = {} }: TableField, cell: string): Generator<string> {
  if (cell === '') {
    if (constraints.required) yield `${name} is empty`;
    return;
  }
  if (!patterns[type]?.test(cell)) yield `${name} is no ${type}: ${cell}`;
  if (constraints.enum && !constraints.enum.includes(cell)) yield `${name} is none of its choices: ${cell}`;
}

/** The rows of a table under the names of its header. */
export const rowsOf = (text: string): Rows => parse(text, { bom: true, columns: true });

/** Faults of every row: header, types, choices, keys of its own and of other tables. */
export function tableFaults({ name, schema }: TableResource, tables: ReadonlyMap<string, Rows>): string[] {
  const rows = tables.get(name) ?? [];
  const names = schema.fields.map((field) => field.name);
  const header = Object.keys(rows[0] ?? {}).join();
  const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join(' '));
  return [
    ...(header === names.join() ? [] : [`the header is ${header}`]),
    ...rows.flatMap((row, i) =>
      schema.fields.flatMap((field) =>
        [...cellFaults(field, row[field.name] ?? '')].map((fault) => `row ${i + 1}: ${fault}`),
      ),
    ),
    ...keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `the key ${key} stands twice`),
    ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set((tables.get(reference.resource) ?? []).map((row) => row[reference.fields]));
      return rows.flatMap((row) => {
        const id = row[fields] ?? '';
        return id === '' || known.has(id) ? [] : [`${fields} leads to nothing: ${id}`];
      });
    }),
  ];
}
