/** What a schema says of its fields, for whatever is made from it: rules, data package, JSON Schemas, scaffolds. */
import { z } from 'zod';

/** A JSON Schema, with `references`: the collection that an id leads to. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

const made = new WeakMap<z.ZodType, JsonSchema>();

/** A schema as JSON Schema, as editors write it: what has a default may be left out. Made once. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known: JsonSchema = made.get(schema) ?? z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  made.set(schema, known);
  return known;
}

const isSchema = (schema: unknown): schema is JsonSchema =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema);

/** What stands one step further in: a field, an item of a list, or a value under any id. */
export function inside(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  const own =
    typeof step === 'number'
      ? (schema.prefixItems?.[step] ?? schema.items)
      : (schema.properties?.[step] ?? schema.additionalProperties);
  if (isSchema(own)) return own;
  for (const branch of schema.anyOf ?? []) {
    const found = inside(branch, step);
    if (found) return found;
  }
  return undefined;
}

/** The field at a path such as `cell.type`. */
export const fieldAt = (schema: z.ZodType, path: string): JsonSchema | undefined =>
  path.split('.').reduce<JsonSchema | undefined>((inner, step) => inner && inside(inner, step), jsonSchemaOf(schema));

/** What a field means. Whatever is made from a schema for readers says so; a field without words is a fault of the schema. */
export function meaningOf(field: JsonSchema | undefined, name: string): string {
  if (!field?.description) throw new Error(`The schema says nothing of \`${name}\``);
  return field.description;
}

/** The values of a closed list, of its items where it is a list of them. */
export const choicesOf = (field: JsonSchema | undefined): string[] =>
  (field?.enum ?? (isSchema(field?.items) ? field.items.enum : undefined) ?? []).map(String);

/** Names of all fields, at any depth. */
export function* namesWithin(schema: JsonSchema): Generator<string> {
  yield* Object.keys(schema.properties ?? {});
  for (const part of [
    ...Object.values(schema.properties ?? {}),
    schema.items,
    schema.additionalProperties,
    ...(schema.anyOf ?? []),
  ])
    if (isSchema(part)) yield* namesWithin(part);
}

/** Every id within a value that must lead somewhere, with its place. The schema tells which are such; the value may be broken. */
export function* referencesIn(
  schema: JsonSchema | undefined,
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ collection: string; id: string; path: (string | number)[] }> {
  if (!schema) return;
  const { references: collection } = schema;
  if (typeof value === 'string' && typeof collection === 'string') yield { collection, id: value, path: [...path] };
  if (typeof value !== 'object' || value === null) return;
  const steps = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  for (const [step, item] of steps) yield* referencesIn(inside(schema, step), item, [...path, step]);
}
