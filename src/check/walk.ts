/** Walks through parsed YAML of any shape. Rules use it so that one broken field never hides another. */
import { valueAt } from '../schema/paths.ts';
import type { Path } from '../source/yaml.ts';

export type YamlMap = { readonly [key: string]: unknown };

export const isMap = (value: unknown): value is YamlMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isString = (value: unknown): value is string => typeof value === 'string';

/** Calls `visit` for every mapping, the outermost first. */
export function eachMap(value: unknown, visit: (map: YamlMap, path: Path) => void, path: Path = []): void {
  if (Array.isArray(value)) value.forEach((item, index) => eachMap(item, visit, [...path, index]));
  else if (isMap(value)) {
    visit(value, path);
    for (const [key, item] of Object.entries(value)) eachMap(item, visit, [...path, key]);
  }
}

/** Calls `visit` for every text, with its path. */
export function eachString(value: unknown, visit: (text: string, path: Path) => void, path: Path = []): void {
  if (isString(value)) visit(value, path);
  else if (Array.isArray(value)) value.forEach((item, index) => eachString(item, visit, [...path, index]));
  else if (isMap(value)) for (const [key, item] of Object.entries(value)) eachString(item, visit, [...path, key]);
}

/** The value at a path, or undefined. */
export const get = (value: unknown, ...path: (string | number)[]): unknown => valueAt(value, path);
