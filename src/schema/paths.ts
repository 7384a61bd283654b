/** Fields of nested data by their path, such as `cell.type`. */

/** Paths of all fields that hold a value or a list of values. */
export type FieldOf<T> = {
  [K in keyof T & string]: NonNullable<T[K]> extends string | number | boolean | readonly unknown[]
    ? K
    : `${K}.${FieldOf<NonNullable<T[K]>>}`;
}[keyof T & string];

/** What stands at a path. */
export type ValueAt<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? ValueAt<NonNullable<T[K]>, Rest>
    : never
  : P extends keyof T
    ? NonNullable<T[P]>
    : never;

/** The value at the steps of a path, of data of any shape; undefined where a step leads nowhere. */
export const valueAt = (value: unknown, steps: readonly (string | number)[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    value,
  );

/** The texts of a field of a study or another record: one, several, or none. */
export const textsAt = <T>(record: T, field: FieldOf<T>): string[] =>
  [valueAt(record, field.split('.'))].flat().filter((item) => typeof item === 'string');
