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
import { numberAdvice } from './number-advice.ts';
import type { Path } from './yaml.ts';

/** The schema that a file answers to. */
export function schemaOf(file: SourceFile): z.ZodType {
  return file.form === 'record' ? fileSchema(file.kind, file.language) : listSchemas[file.kind];
}

type Validated = { data?: unknown; faults: Fault[] };
const known = new WeakMap<SourceFile, Validated>();

/** The file's data when it fits its schema, and every fault when it does not. */
export function validate(file: SourceFile): Validated {
  const result = known.get(file) ?? holdAgainstSchema(file);
  known.set(file, result);
  return result;
}

function holdAgainstSchema(file: SourceFile): Validated {
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
  const translation = file.form === 'record' && file.language !== factLanguage && path.length === 0;
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
  const shown = shownAs(value);
  switch (issue.code) {
    case 'invalid_value':
      return suggest(name, shown, String(value), issue.values);
    case 'invalid_type':
      return value === null || value === ''
        ? { message: `${name} is empty`, fix: `Write ${typeName(issue.expected)}, or delete the line` }
        : {
            message: `${name} should be ${typeName(issue.expected)} and is ${shown}`,
            fix: numberAdvice(issue.expected, value) ?? `Write ${typeName(issue.expected)}`,
          };
    case 'invalid_union':
      return value === null
        ? { message: `${name} is empty`, fix: unionAdvice(issue) }
        : { message: `${name} cannot be ${shown}`, fix: unionAdvice(issue) };
    case 'too_small':
    case 'too_big':
      return { message: `${name} cannot be ${shown}`, fix: bound(issue) };
    default:
      return {
        message: typeof value === 'object' ? `${name} does not hold together` : `${name} cannot be ${shown}`,
        fix: capital(issue.message),
      };
  }
}

/** A value as a message can show it. */
function shownAs(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What a number or a list must not go beyond; a sentence of our own stands as it is. */
function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (!/^(Too|Invalid|Number|Expected)/.test(issue.message)) return capital(issue.message);
  const [most, limit] = issue.code === 'too_big' ? ['at most', issue.maximum] : ['at least', issue.minimum];
  return issue.origin === 'array' ? `Name ${most} ${limit}` : `Write a number of ${most} ${limit}`;
}

function suggest(
  name: string,
  shown: string,
  value: string,
  choices: readonly unknown[],
): { message: string; fix: string } {
  const values = choices.map(String);
  // A phase is the text '2'; without quotes YAML reads a number.
  if (values.includes(value))
    return { message: `${name} is the number ${shown} and should be text`, fix: `Write it in quotes: '${value}'` };
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
