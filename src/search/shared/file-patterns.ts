/**
 * Which queries take which files, as patterns (flags `isu`): the head of the search page tries them, too, before any of
 * its script is there (src/client/early.js).
 */
import { normalise } from './normalise.ts';

type Pattern<File extends string> = readonly [file: File, pattern: string];

const han = '\\p{Script=Han}';
const noHan = `^(?:(?!${han}).)*$`;
const letter = `(?!${han})\\p{L}`;
const digits = (n: number): string => `(?:\\D*\\d){${n}}`;

/** Names. */
export const namePatterns = [
  ['latin', `${noHan}|${letter}|${digits(3)}`],
  ['han', han],
  // A year alone is no number of a study.
  ['numbers', `${digits(5)}|^(?=.*${letter})${digits(4)}`],
] as const satisfies Pattern<string>[];

/** Ways to ask. */
export const askPatterns = [
  ['asks-han', han],
  ['asks-latin', `${noHan}|[a-z]`],
] as const satisfies Pattern<string>[];

/** The files of those patterns that fit a query. */
export function filesTaken<File extends string>(query: string, patterns: readonly Pattern<File>[]): File[] {
  const text = normalise(query);
  return patterns.flatMap(([file, pattern]) => (new RegExp(pattern, 'isu').test(text) ? [file] : []));
}
