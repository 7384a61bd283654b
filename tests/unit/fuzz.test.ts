/**
 * A thousand changes that nobody would make on purpose, and some that only a hostile editor would, always the same ones.
 * Each must be refused with a place and a remedy, or compile to a page that can do no harm. Nothing may be thrown.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSource } from '../../src/check/check-source.ts';
import { compileBody } from '../../src/mdx/compile.ts';
import { tags } from '../../src/mdx/tags.ts';
import { readSource, type Source, type SourceFile } from '../../src/source/files.ts';
import { parseFile } from '../../src/source/parse.ts';
import { contentWith } from '../content-fixture.ts';

const today = '2026-12-01';
const { root, clear } = contentWith([]);
const good: Source = readSource(root);
clear();

/** What is put in, somewhere: code, mark-up, signs of YAML, of Markdown, of other scripts, and numbers that cannot be. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<Term id="placebo" onclick="x">a</Term>',
  '<iframe src="//x.y">',
  '<svg/onload=x>',
  '{process.exit(1)}',
  'import fs from "fs"\n',
  'export const x = 1\n',
  '{`${1}`}',
  '<Study id={x}>a</Study>',
  '<Study {...x}>a</Study>',
  '<></>',
  '<!-- x -->',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt&#58;alert(1))',
  '[a](data:text/html,x)',
  '[a](//evil.com)',
  '[a](/\\evil.com)',
  '![a](https://x.com/a.png)',
  '<javascript:alert(1)>',
  '[a][b]\n\n[b]: javascript:x',
  'https://a@b.com/',
  'www.evil.com',
  '[^1]',
  '\n# Heading\n',
  '\n---\n',
  '\n\n```js\nx\n```\n',
  '\n| a |\n| - |\n| <b>x</b> |\n',
  '&lt;script&gt;',
  '\\<script>',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ufffd',
  '\ud800',
  '\u{E0041}',
  '🙂',
  'ﷺ',
  'Ω',
  '\t',
  '\r',
  '\r\n',
  '\u2028',
  ': ',
  ' #',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!!js/function x',
  '%YAML 1.1',
  '|',
  '>',
  "'",
  '"',
  '[',
  ']',
  '{',
  '}',
  ',',
  '<<: *x',
  '~',
  'null',
  '.nan',
  '.inf',
  '-0',
  '1e999',
  '0x10',
  '1_000',
  '2024-13-45',
  'yes',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'TODO',
  'miracle',
  '奇迹',
  '治愈',
  '項',
  '> '.repeat(30),
  '- '.repeat(30),
  '*'.repeat(60),
  '['.repeat(60),
  '`'.repeat(60),
  '('.repeat(60),
] as const;

type Change = { at: number; kind: 'put' | 'cut' | 'twice' | 'turn' | 'digit' | 'line'; what: string; length: number };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('put', 'put', 'put', 'cut', 'twice', 'turn', 'digit', 'line'),
  what: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostile) }, fc.string({ unit: 'binary', maxLength: 12 })),
  length: fc.integer({ min: 1, max: 40 }),
});

/** One change of a text, made at the same place each time. */
function changed(text: string, { at, kind, what, length }: Change): string {
  const i = Math.floor(at * text.length);
  const j = Math.min(text.length, i + length);
  const lines = text.split('\n');
  const n = Math.floor(at * lines.length);
  switch (kind) {
    case 'put':
      return text.slice(0, i) + what + text.slice(i);
    case 'cut':
      return text.slice(0, i) + text.slice(j);
    case 'twice':
      return text.slice(0, j) + text.slice(i);
    case 'turn':
      return text.slice(0, i) + [...text.slice(i, j)].toReversed().join('') + text.slice(j);
    case 'digit':
      return text.slice(0, i) + text.slice(i).replace(/\d+/, String(length * 1000));
    case 'line':
      return lines.toSpliced(n, 1, what).join('\n');
  }
}

const records = good.files.filter((file) => file.form === 'record');
const lists = good.files.filter((file) => file.form === 'list');

function withChange(file: SourceFile, change: Change): Source {
  const { file: read, faults } = parseFile(file.path.replace('content/', ''), changed(file.text, change));
  return {
    paths: good.paths,
    files: good.files.flatMap((other) => (other === file ? (read ? [read] : []) : [other])),
    faults,
  };
}

type Node = { type?: unknown; props?: Record<string, unknown> };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'props' in value;

const elements = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'del',
  'a',
  'code',
  'pre',
  'blockquote',
  'hr',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]);
const attributes = new Set(['href', 'title', 'children', 'start', 'style', 'className', 'id', 'align']);

/** What a page made of it would hold that it must not. */
function harmIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(harmIn);
  if (!isNode(node)) return [];
  const { type, props = {} } = node;
  const own = typeof type === 'string' && !elements.has(type) && !Object.hasOwn(tags, type) ? [`<${type}>`] : [];
  const strange = Object.entries(props).flatMap(([name, value]) =>
    !attributes.has(name) || (name === 'href' && !/^(https:\/\/[^@\\]+$|\/(en|zh-hans|zh-hant)\/)/.test(String(value)))
      ? [`${String(type)} ${name}=${String(value)}`]
      : [],
  );
  return [...own, ...strange, ...harmIn(props['children'])];
}

async function harmOf(body: string): Promise<string[]> {
  const Content = await compileBody(body);
  const components = Object.fromEntries(Object.keys(tags).map((tag) => [tag, tag]));
  return harmIn(Content({ components }));
}

async function outcomeOf(file: SourceFile, change: Change, selection?: string): Promise<void> {
  const source = withChange(file, change);
  const { faults } = checkSource(source, today, selection);
  for (const fault of faults) {
    expect(fault.line).toBeGreaterThan(0);
    expect(fault.column).toBeGreaterThan(0);
    expect(fault.message.length).toBeGreaterThan(5);
    expect(fault.fix.length).toBeGreaterThan(5);
  }
  const read = source.files.find(({ path }) => path === file.path);
  if (faults.length === 0 && read?.form === 'record') expect(await harmOf(read.body)).toEqual([]);
}

describe('content changed at random', () => {
  it('of a record is refused with a remedy, or harmless', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...records), change, (file, one) =>
        outcomeOf(file, one, file.path.replace(/^content\/|\/[^/]+$/g, '')),
      ),
      { seed: 20261128, numRuns: 850 },
    );
  });

  it('of a list is refused with a remedy, or harmless', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lists), change, (file, one) => outcomeOf(file, one)),
      { seed: 20261128, numRuns: 150 },
    );
  });
});
