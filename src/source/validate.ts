/** Holds one file against its schema and says in plain words what does not fit. */
import type { z } from 'zod';
import { jsonSchemaOf, namesWithin } from '../schema/describe.ts';
import { valueAt } from '../schema/paths.ts';
import { factLanguage } from '../schema/languages.ts';
import type { Fault } from './fault.ts';
import type { SourceFile } from './files.ts';
import { fileSchema, listSchemas } from './kinds.ts';
import { withPrinted } from './printed.ts';
import { nearest } from '../text/edit-distance.ts';
import type { Path } from './yaml.ts';

/** The schema that a file answers to. */
export function schemaOf(file: SourceFile): z.ZodType {
  return file.form === 'record' ? fileSchema(file.kind, file.language) : listSchemas[file.kind];
}

/** The file's data when it fits its schema, and every fault when it does not. */
export function validate(file: SourceFile): { data?: unknown; faults: Fault[] } {
  if (file.yaml.value === undefined) return { faults: [] };
  const isFacts = file.form === 'record' && file.kind === 'studies' && file.language === factLanguage;
  const result = schemaOf(file).safeParse(isFacts ? withPrinted(file.yaml) : file.yaml.value);
  if (result.success) return { data: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => describe(file, issue)) };
}

type Issue = z.core.$ZodIssue;

function describe(file: SourceFile, issue: Issue): Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, path, key));
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap((inner) => describe(file, { ...inner, path: issue.path }));
  const name = path.at(-1) === undefined ? 'The file' : `\`${path.join('.')}\``;
  const missing = valueAt(file.yaml.value, path) === undefined;
  const { message, fix } = missing
    ? { message: `${name} is missing`, fix: `Add it${expectation(issue)}; CONTRIBUTING explains every field` }
    : wording(name, issue, valueAt(file.yaml.value, path));
  return [{ file: file.path, ...file.yaml.at(path), rule: 'schema', message, fix }];
}

function unknownKey(file: SourceFile, path: Path, key: string): Fault {
  const translation = file.form === 'record' && file.language !== 'en' && path.length === 0;
  const like = nearest(key, new Set(namesWithin(jsonSchemaOf(schemaOf(file)))));
  return {
    file: file.path,
    ...file.yaml.atKey([...path, key]),
    rule: 'unknown-key',
    message: `\`${[...path, key].join('.')}\` is not a field`,
    fix: translation
      ? 'A translation holds `id` and `words` only; facts stand once, in en.mdx'
      : like
        ? `Did you mean \`${like}\`?`
        : 'Delete it, or see CONTRIBUTING for the fields',
  };
}

function wording(name: string, issue: Issue, value: unknown): { message: string; fix: string } {
  const shown = typeof value === 'object' ? 'what stands here' : JSON.stringify(value);
  switch (issue.code) {
    case 'invalid_value':
      return suggest(name, shown, String(value), issue.values.map(String));
    case 'invalid_type':
      return {
        message: `${name} should be ${typeName(issue.expected)} and is ${shown}`,
        fix: `Write ${typeName(issue.expected)}`,
      };
    case 'invalid_union':
      return { message: `${name} cannot be ${shown}`, fix: unionAdvice(issue) };
    default:
      return { message: `${name} cannot be ${shown}`, fix: capital(issue.message) };
  }
}

function suggest(name: string, shown: string, value: string, values: string[]): { message: string; fix: string } {
  const like = nearest(value, values);
  return {
    message: `${name} cannot be ${shown}`,
    fix: `${like ? `Did you mean \`${like}\`? ` : ''}Choose one of: ${values.join(', ')}`,
  };
}

function unionAdvice(issue: z.core.$ZodIssueInvalidUnion): string {
  const parts = issue.errors
    .flat()
    .map((inner) =>
      inner.code === 'invalid_value'
        ? `one of ${inner.values.join(', ')}`
        : inner.code === 'invalid_type'
          ? typeName(inner.expected)
          : inner.message,
    );
  return `Write ${[...new Set(parts)].join(', or ')}`;
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return ` as one of: ${issue.values.join(', ')}`;
  return issue.code === 'invalid_type' ? ` as ${typeName(issue.expected)}` : '';
}

const typeNames: Record<string, string> = {
  string: 'text (in quotes if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  tuple: 'two numbers in brackets, such as [-7.3, 8.3]',
  boolean: 'true or false',
  array: 'a list (lines that begin with a hyphen)',
  object: 'a group of fields',
  record: 'a group of fields',
};
const typeName = (type: string): string => typeNames[type] ?? type;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
