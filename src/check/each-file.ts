import { memoizeBy } from '../evidence/memoize.ts';
import type { Fault } from '../source/fault.ts';
import type { SourceFile } from '../source/files.ts';
import type { Rule } from './rule.ts';

/**
 * The check of a rule that judges each file by itself, and by the day. A file that has not changed since the last check
 * is not looked at again: lists, which are long, are read once by whoever checks again and again.
 */
export function inEachFile(look: (file: SourceFile, today: string) => Fault[]): Rule['check'] {
  const found = memoizeBy(look);
  return ({ files, today }) => files.flatMap((file) => found(file, today));
}
