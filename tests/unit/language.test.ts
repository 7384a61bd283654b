/** A language more is a row in two tables: every place that has no words of it is named by the compiler. */
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** A language that the site has not: one row more in each table. */
const rows: Readonly<Record<string, readonly [find: string, put: string][]>> = {
  'src/schema/languages.ts': [
    ["writtenLanguages = ['en', 'zh-hans']", "writtenLanguages = ['en', 'zh-hans', 'made-up']"],
    ["'zh-hans': 'zh-Hans' }", "'zh-hans': 'zh-Hans', 'made-up': 'x-made-up' }"],
  ],
  'src/i18n/locales.ts': [
    ["locales = ['en', 'zh-hans', 'zh-hant']", "locales = ['en', 'zh-hans', 'zh-hant', 'made-up']"],
  ],
};

/** What must be written for it. */
const places = [
  'src/catalog/record.ts',
  'src/i18n/locales.ts',
  'src/i18n/translator.ts',
  'src/i18n/writing.ts',
  'src/schema/vocabulary.ts',
];

/** Files in which the compiler finds a fault, with some of them changed as `rows` says. */
function faultyFiles(roots: readonly string[], edits: typeof rows): string[] {
  const { config } = ts.readConfigFile('node_modules/astro/tsconfigs/base.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const own = { strict: true, noEmit: true, skipLibCheck: true, types: ['astro/client'] };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const changed = new Map(Object.entries(edits).map(([file, changes]) => [resolve(file), changes]));
  host.getSourceFile = (name, language, ...rest) => {
    const changes = changed.get(resolve(name));
    if (!changes) return read(name, language, ...rest);
    const text = changes.reduce(
      (before, [find, put]) => {
        expect(before).toContain(find);
        return before.replace(find, put);
      },
      ts.sys.readFile(name) ?? '',
    );
    return ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram([...roots], { ...options, ...own }, host);
  return roots.filter((root) => {
    const file = program.getSourceFile(root);
    return program.getSemanticDiagnostics(file).some(({ category }) => category === ts.DiagnosticCategory.Error);
  });
}

describe('a language more', () => {
  it('is missed by the compiler wherever there are no words of it', () => {
    expect(faultyFiles(places, {})).toEqual([]);
    expect(faultyFiles(places, rows)).toEqual(places);
  });
});
