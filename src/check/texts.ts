/** All words that readers see, each with its language, wherever they stand. */
import { memoizeBy } from '../evidence/memoize.ts';
import type { Fault } from '../source/fault.ts';
import { languageTags, tagOf, type LanguageTag } from '../schema/languages.ts';
import type { SourceFile } from '../source/files.ts';
import type { Path } from '../source/yaml.ts';
import { bodyOf } from './body-of.ts';
import { eachString, get } from './walk.ts';

export type Text = {
  text: string;
  language: LanguageTag;
  /** Where it stands in the frontmatter or list; none for a block of the body. */
  path?: Path;
  /** A fault at a sign of it. */
  faultAt: (index: number, rule: string, message: string, fix: string) => Fault;
};

const isLanguage = (step: unknown): step is LanguageTag => languageTags.some((tag) => tag === step);

/** Texts of one file, once for all rules. Lists that name what readers type are no words of ours. */
export const textsOf = memoizeBy((file: SourceFile): readonly Text[] =>
  file.form === 'record' ? [...wordsOf(file), ...blocksOf(file)] : wordsOf(file),
);

function wordsOf(file: SourceFile): Text[] {
  const found: Text[] = [];
  const [root, start]: [unknown, Path] =
    file.form === 'record' ? [get(file.yaml.value, 'words'), ['words']] : [file.yaml.value, []];
  if (file.form === 'list' && file.kind.startsWith('search/')) return found;
  eachString(root, (text, below) => {
    const path = [...start, ...below];
    const language = file.form === 'record' ? tagOf[file.language] : path.findLast(isLanguage);
    if (!isLanguage(language)) return;
    const faultAt: Text['faultAt'] = (_, rule, message, fix) => ({
      file: file.path,
      ...file.yaml.at(path),
      rule,
      message,
      fix,
    });
    found.push({ text, language, path, faultAt });
  });
  return found;
}

function blocksOf(file: SourceFile & { form: 'record' }): Text[] {
  return bodyOf(file).blocks.map(({ text, placeOf }) => ({
    text,
    language: tagOf[file.language],
    faultAt: (index, rule, message, fix) => {
      const { line, column } = placeOf(index);
      return { file: file.path, line: line + file.bodyLine - 1, column, rule, message, fix };
    },
  }));
}

/** Blanks out what is quoted: words of others, in their own language and script. Every sign keeps its place. */
export const withoutQuotes = (text: string): string =>
  text.replace(/“[^”]*”|"[^"\n]*"|「[^」]*」|『[^』]*』|《[^》]*》/g, (quoted) => quoted.replace(/\S/g, ' '));

/** Blanks out only what keeps its script on every page: 「…」. */
export const withoutOriginals = (text: string): string =>
  text.replace(/「[^」]*」/g, (quoted) => quoted.replace(/\S/g, ' '));
