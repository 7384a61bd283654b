/** Study records that are well-formed, typed: for rules about what fields mean together. Others are named by the schema. */
import { memoizeBy } from '../evidence/memoize.ts';
import { factLanguage } from '../schema/languages.ts';
import { studyFacts, type StudyFacts } from '../schema/study.ts';
import { studyWords, type StudyWords } from '../schema/study-words.ts';
import type { Fault } from '../source/fault.ts';
import type { SourceFile } from '../source/files.ts';
import type { Path } from '../source/yaml.ts';
import { at } from './rule.ts';
import { isMap } from './walk.ts';

export type ReadStudy = { file: SourceFile; facts: StudyFacts; words: StudyWords };

/** Where a fault stands, what is wrong, and what to do. */
export type Finding = readonly [path: Path, message: string, fix: string];

/** Each file is parsed once, however many rules ask for it. */
const read = memoizeBy((file: SourceFile): ReadStudy | undefined => {
  if (file.form !== 'record' || file.kind !== 'studies' || file.language !== factLanguage) return undefined;
  if (!isMap(file.yaml.value)) return undefined;
  const { words: written, ...rest } = file.yaml.value;
  const [facts, words] = [studyFacts.safeParse(rest), studyWords.safeParse(written)];
  return facts.success && words.success ? { file, facts: facts.data, words: words.data } : undefined;
});

/** The faults that `look` finds in each well-formed study; see `Finding`. */
export function inStudies(
  files: readonly SourceFile[],
  rule: string,
  look: (study: ReadStudy) => readonly Finding[],
): Fault[] {
  return files.flatMap((file) => {
    const study = read(file);
    return study ? look(study).map(([path, message, fix]) => at(file, path, rule, message, fix)) : [];
  });
}
