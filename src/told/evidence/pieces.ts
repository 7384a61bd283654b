/**
 * What in a stretch tells of a study, piece by piece. Where all that tells of one tells of a better one too, the better
 * one is meant: a hospital, a journal and 72 children are those of the trial of which the figures stand beside them.
 */
import type { Clues } from '../clues.ts';
import type { StudyKey } from '../types.ts';

/** What is known of a study in a stretch besides its key. */
export type Shown = {
  /** Names that stand here or were carried here. */
  names: readonly string[];
  hasAuthor: boolean;
  hasJournal: boolean;
  hasVotes: boolean;
  /** Cells, sources and routes that hardly another study has. */
  scarce: readonly string[];
  hasTitle: boolean;
  /** Words that hardly another study has. */
  words: readonly string[];
};

/** Better by less, and it is not sure which is meant. */
export const better = 2;

/** Everything by which a stretch can tell a study from others; cells and conditions are those of many. */
export function piecesOf(study: StudyKey, clues: Clues, shown: Shown): Set<string> {
  const { id, authors, journal, year, phases, people, counts, figures, countries } = study;
  const told = [...people, ...counts].filter((n) => n > 4 && (clues.people.has(n) || clues.counts.has(n)));
  const kinds = [clues.cells, clues.sources, clues.routes];
  return new Set([
    ...shown.names.map((name) => `name ${name}`),
    ...(shown.hasAuthor ? authors.filter((name) => clues.text.includes(name)).map((name) => `author ${name}`) : []),
    ...(shown.hasJournal && journal !== undefined ? [`journal ${journal}`] : []),
    ...(year !== undefined && clues.years.has(year) ? [`year ${year}`] : []),
    ...phases.filter((phase) => clues.phases.has(phase)).map((phase) => `phase ${phase}`),
    ...told.map((n) => `number ${String(n)}`),
    ...figures.filter((one) => clues.figures.has(one) || clues.shares.has(one)).map((one) => `number ${one}`),
    ...shown.scarce.filter((one) => kinds.some((ids) => ids.has(one))).map((one) => `kind ${one}`),
    ...countries.filter((one) => clues.countries.has(one)).map((one) => `${country}${one}`),
    ...(shown.hasVotes ? [`votes ${id}`] : []),
    ...(shown.hasTitle ? [`title ${id}`] : []),
    // One rare word is met by chance.
    ...(shown.words.length > 1 ? shown.words.map((word) => `word ${word}`) : []),
  ]);
}

const country = 'country ';

/** One study in one stretch. */
export type Told = { study: StudyKey; pieces: ReadonlySet<string>; total: number };

/** Whether all that tells of `one` tells of `other` as well, and more does. */
export function isExplained(one: Told, other: Told): boolean {
  if (one.study === other.study || one.total >= 100 || other.total < one.total + better) return false;
  const isShared = (piece: string): boolean =>
    other.pieces.has(piece) ||
    // A review has no country of its own, though its authors do.
    (piece.startsWith(country) && other.study.countries.length === 0);
  return [...one.pieces].every(isShared);
}
