/**
 * A language that the site has not, as somebody who adds one would write it: its row in each table, its words of the
 * interface, its names in the lists, its files beside the English ones. In its words every vowel bears an accent, so that
 * what nobody translated is seen at once. Its code is one that the standard keeps for private use.
 */
import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMap, parse, parseDocument, stringify, visit } from 'yaml';
import { en } from '../src/i18n/en.ts';
import { split } from '../src/source/text.ts';

export const code = 'qaa';

/** File → what is written in the place of what. */
type Edits = Readonly<Record<string, readonly (readonly [find: string, put: string])[]>>;

/** The language is named: one word more in each list of them. */
export const named: Edits = {
  'src/schema/languages.ts': [["translations = ['zh-hans']", `translations = ['zh-hans', '${code}']`]],
  'src/i18n/locales.ts': [
    ["locales = ['en', 'zh-hans', 'zh-hant']", `locales = ['en', 'zh-hans', 'zh-hant', '${code}']`],
  ],
};

/** What the compiler then asks for, and nothing else. */
export const asked: Edits = {
  'src/schema/languages.ts': [
    ["'zh-hans': 'zh-Hans' } as const", `'zh-hans': 'zh-Hans', ${code}: '${code}' } as const`],
    ["'zh-hans': valueOf('zh-hans'),", `'zh-hans': valueOf('zh-hans'), ${code}: valueOf('${code}'),`],
    ["({ en: value, 'zh-Hans': value })", `({ en: value, 'zh-Hans': value, ${code}: value })`],
  ],
  'src/i18n/locales.ts': [
    [
      "  'zh-hans': {\n",
      `  ${code}: { lang: '${code}', name: 'Mádé úp', written: '${code}', intl: 'eo', script: 'latin', writing: writings.${code}, quotes: ['“', '”'] },\n  'zh-hans': {\n`,
    ],
    ["'zh-hans': valueOf('zh-hans'),", `'zh-hans': valueOf('zh-hans'), ${code}: valueOf('${code}'),`],
  ],
  'src/i18n/writing.ts': [
    [
      '= {\n  en: {',
      `= {\n  ${code}: {
    colon: ': ', lead: ' ', comma: ', ', clause: ', ', semicolon: '; ', stop: '.', space: ' ',
    brackets: (text) => \` (\${text})\`,
    date: (text) => text,
    duration: (low, high) => high ? \`\${low}–\${high}\` : low,
    unit: () => '',
  },\n  en: {`,
    ],
  ],
  'src/i18n/translator.ts': [
    [
      "import { zhHans } from './zh-hans.ts';",
      `import { zhHans } from './zh-hans.ts';\nimport { madeUp } from './${code}.ts';`,
    ],
    ["{ en, 'zh-hans': zhHans }", `{ en, 'zh-hans': zhHans, ${code}: madeUp }`],
  ],
  'tools/card-font.ts': [
    ['= {\n  en: ', `= {\n  ${code}: \`\${folder}/noto-sans/500Medium/NotoSans_500Medium.ttf\`,\n  en: `],
  ],
};

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** A text in the made-up language; holes, tags and the addresses of links stay. */
export const accented = (text: string): string =>
  text.replace(/\{\w+\}|<[^>]*>|\]\([^)]*\)|[aeiou]/gi, (part) => accents[part] ?? part);

/** Every text within a value. */
function allAccented(value: unknown): unknown {
  if (typeof value === 'string') return accented(value);
  if (Array.isArray(value)) return value.map(allAccented);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, allAccented(item)]));
}

/** A text with edits made; each must find its place. */
export const edited = (text: string, edits: Edits[string]): string =>
  edits.reduce((before, [find, put]) => {
    if (!before.includes(find)) throw new Error(`There is no ${find}`);
    return before.replace(find, () => put);
  }, text);

/** Puts a copy of the project beside the content below `root`, and the language into both. */
export function addLanguage(root: string): void {
  for (const part of [
    'src',
    'tools',
    'public',
    'astro.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [file, edits] of [...Object.entries(named), ...Object.entries(asked)])
    change(root, file, (text) => edited(text, edits));
  writeFileSync(
    join(root, `src/i18n/${code}.ts`),
    `import type { Strings } from './en.ts';\nexport const madeUp: Strings = ${JSON.stringify(allAccented(en))};\n`,
  );
  for (const file of globSync('content/**/*.yaml', { cwd: root })) change(root, file, withNames);
  for (const file of globSync('content/**/en.mdx', { cwd: root }))
    writeFileSync(join(root, dirname(file), `${code}.mdx`), translated(readFileSync(join(root, file), 'utf8')));
}

const change = (root: string, file: string, to: (text: string) => string): void =>
  writeFileSync(join(root, file), to(readFileSync(join(root, file), 'utf8')));

/** A list in which the language stands beside the others. */
function withNames(list: string): string {
  const document = parseDocument(list);
  visit(document, {
    Map(_, item) {
      const english = item.get('en');
      if (typeof english === 'string' && item.has('zh-Hans') && isMap(item)) item.set(code, accented(english));
    },
  });
  return document.toString();
}

/** A record's file in the language. */
function translated(english: string): string {
  const { frontmatter, body } = split(english, 'en.mdx').parts;
  const { id, words } = parse(frontmatter);
  return `---\n${stringify({ id, words: allAccented(words) })}---\n${accented(body)}`;
}
