/** A language more is a name in two lists: every place that has no words of it is named by the compiler. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { asked, code, edited, named } from '../language-fixture.ts';

type Files = Readonly<Record<string, string>>;

/** The text of files with edits made. */
function withEdits(...all: readonly (typeof named)[]): Files {
  const files = [...new Set(all.flatMap((edits) => Object.keys(edits)))];
  return Object.fromEntries(
    files.map((file) => [
      file,
      all.reduce((text, edits) => edited(text, edits[file] ?? []), readFileSync(file, 'utf8')),
    ]),
  );
}

/** Files in which the compiler finds a fault, where some are not as they lie there. */
function faultyFiles(roots: readonly string[], files: Files): string[] {
  const { config } = ts.readConfigFile('node_modules/astro/tsconfigs/base.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const own = { strict: true, noEmit: true, skipLibCheck: true, types: ['astro/client'] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const changed = new Map(Object.entries(files).map(([file, text]) => [resolve(file), text]));
  host.fileExists = (name) => changed.has(resolve(name)) || fileExists(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = changed.get(resolve(name));
    return text === undefined ? getSourceFile(name, language, ...rest) : ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram([...roots], { ...options, ...own }, host);
  return roots.filter((root) => {
    const file = program.getSourceFile(root);
    return program.getSemanticDiagnostics(file).some(({ category }) => category === ts.DiagnosticCategory.Error);
  });
}

describe('a language more', () => {
  const places = Object.keys(asked);
  const words = { [`src/i18n/${code}.ts`]: `export { en as madeUp } from './en.ts';` };
  it('is missed by the compiler wherever there are no words of it, and nowhere once they are there', () => {
    expect(faultyFiles(places, withEdits(named))).toEqual(places);
    expect(faultyFiles(places, { ...withEdits(named, asked), ...words })).toEqual([]);
  });
});
