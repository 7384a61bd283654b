/** Mends what needs no judgement: forms of numbers, quotes, signs of Chinese, invisible characters, order of fields. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFor } from 'autocorrect-node';
import type { Fault } from '../source/fault.ts';
import { parseFile } from '../source/parse.ts';
import { schemaOf } from '../source/validate.ts';
import { jsonSchemaOf } from '../schema/describe.ts';
import { checkContent } from './check.ts';

/** Repairs of one line, by the rule that found it wrong. */
const repairs: Readonly<Record<string, (line: string, fault: Fault) => string>> = {
  schema: quoted,
  identifiers: withoutAddress,
  invisible: (line) => line.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ''),
  'chinese-signs': chinese,
};

/** Mends the files of a record or list, or of all content, and names those that changed. */
export function fixContent(root: string, today: string, selection?: string): string[] {
  const changed = new Set<string>();
  // A quote that is put right can bring the next fault to light.
  for (let round = 0; round < 3; round += 1) {
    const byFile = Map.groupBy(checkContent(root, today, selection).faults, ({ file }) => file);
    const written = [...byFile].filter(([file, faults]) => rewrite(join(root, file), (text) => mend(text, faults)));
    written.forEach(([file]) => changed.add(file));
    if (written.length === 0) break;
  }
  if (selection !== undefined) {
    const file = `content/${selection.replace(/^content\/|\/$|\/[^/]+\.mdx$/g, '')}/en.mdx`;
    if (rewrite(join(root, file), (text) => inOrder(text, file))) changed.add(file);
  }
  return [...changed].toSorted();
}

/** Whether the file is now another. A file that cannot be read is left to the check. */
function rewrite(path: string, change: (text: string) => string): boolean {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return false;
  }
  const after = change(text);
  if (after !== text) writeFileSync(path, after);
  return after !== text;
}

function mend(text: string, faults: readonly Fault[]): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  for (const fault of faults.toReversed()) {
    const repair = Object.hasOwn(repairs, fault.rule) ? repairs[fault.rule] : undefined;
    const line = lines[fault.line - 1];
    if (repair && line !== undefined) lines[fault.line - 1] = repair(line, fault);
  }
  return lines.join('\n');
}

/** `phase: 2` → `phase: '2'`, `pmid: 12345678` → `pmid: '12345678'`. */
function quoted(line: string, { message, column }: Fault): string {
  if (!/should be text/.test(message)) return line;
  const [before, after] = [line.slice(0, column - 1), line.slice(column - 1)];
  return before + after.replace(/^-?[\d.]+/, (number) => `'${number}'`);
}

/** `https://doi.org/10.1/x` → `10.1/x`, and the like for PubMed and registers. */
function withoutAddress(line: string): string {
  return line
    .replace(/(['"]?)(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)(10\.)/i, '$1$2')
    .replace(
      /https:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|clinicaltrials\.gov\/study|ncbi\.nlm\.nih\.gov\/pubmed)\/(\w+)\/?/,
      '$1',
    )
    .replace(/PMID:?\s?(\d+)/, '$1');
}

/** Brackets, minus and ranges by our own style; commas, stops and spaces by a library that knows them all. */
function chinese(line: string): string {
  const signs = line
    .replace(/\(([^()]*\p{Script=Han}[^()]*)\)/gu, '（$1）')
    .replace(/(?<=\d) ?[~～] ?(?=\d)/g, ' 到 ')
    .replace(/(?<=[\p{Script=Han}，（(：] ?)-(?=\d)/gu, '−');
  const isField = /^\s*(- )?[a-z_-]+: /.test(line);
  return formatFor(signs, isField ? 'yaml' : 'markdown').replace(/\n$/, '');
}

/** The fields of the frontmatter in the order of the schema, each with the comment above it. */
function inOrder(text: string, file: string): string {
  const { file: source } = parseFile(file.replace('content/', ''), text);
  const [, frontmatter = ''] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  if (!source || frontmatter === '') return text;
  const order = Object.keys(jsonSchemaOf(schemaOf(source)).properties ?? {});
  const fields = frontmatter.split(/^(?=(?:#.*\n)*[a-z_]+:)/m);
  const placeOf = (field: string): number => {
    const [, name] = /^([a-z_]+):/m.exec(field) ?? [];
    return name !== undefined && order.includes(name) ? order.indexOf(name) : order.length;
  };
  const sorted = fields.toSorted((a, b) => placeOf(a) - placeOf(b)).join('');
  return text.replace(frontmatter, () => sorted);
}
