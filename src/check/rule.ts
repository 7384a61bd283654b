/** What a rule is. A rule sees the content as it was read, whole or broken, and returns every fault it finds. */
import type { Fault } from '../source/fault.ts';
import type { SourceFile } from '../source/files.ts';
import type { Path } from '../source/yaml.ts';
import type { ContentIndex } from './content-index.ts';

export type RuleContext = {
  files: readonly SourceFile[];
  index: ContentIndex;
  /** The day of the check, as 2026-11-22. */
  today: string;
};

export type Rule = {
  /** Named in every message and in CONTRIBUTING. */
  id: string;
  /** What it forbids, in one sentence. */
  about: string;
  check: (context: RuleContext) => Fault[];
  /** It judges by signs and can be wrong: content/check-exceptions.yaml may name a case in which it is, with the reason. */
  mayBeWrong?: true;
  /** It judges the passages and texts that teach the reader of texts, which all other rules leave alone. */
  ofTaught?: true;
};

/** A fault at a value of a file's frontmatter. */
export function at(file: SourceFile, path: Path, rule: string, message: string, fix: string): Fault {
  return { file: file.path, ...file.yaml.at(path), rule, message, fix };
}
