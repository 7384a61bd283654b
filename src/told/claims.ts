/** Which statements of the articles, checked against their sources, a text makes too. */
import type { ShownClaim, ShownClaims } from './answer-types.ts';

export type FoundClaim = { claim: ShownClaim; path: string; weight: number };

/** The studies that a text tells of, and its sentences, folded. */
export type Said = { studies: ReadonlySet<string>; sentences: readonly string[] };

/** So much of a statement must stand in two sentences side by side; more where no study tells what it is about. */
const enough = { ofStudy: 0.5, ofNone: 0.7 };
/** What each figure that agrees adds, and how many count. */
const figureWorth = 0.15;
const mostFigures = 3;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Runs of two characters in Chinese, longer words in English. */
const piecesOf = (text: string): string[] => [
  ...new Set(
    isHan(text)
      ? [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] ?? '')
      : text.match(/[a-z]{5,}/g),
  ),
];

/** Numbers of more than one digit. */
const numbersOf = (text: string): string[] => [...new Set(text.match(/\d+\.\d+|\d{2,}/g))];

/** Statements that fit best, each held against two sentences side by side. */
export function claimsOf(known: ShownClaims, said: Said, fold: (text: string) => string, most = 120): FoundClaim[] {
  const windows = said.sentences.map((sentence, i) => `${sentence} ${said.sentences[i + 1] ?? ''}`);
  const where = placesOf(windows);
  return known
    .flatMap(({ path, claims }) =>
      claims
        .filter(([study]) => study === '' || said.studies.has(study))
        .map((claim) => ({ claim, path, weight: weightOf(claim, where, windows.length, fold) })),
    )
    .filter(({ claim: [study], weight }) => weight >= (study === '' ? enough.ofNone : enough.ofStudy))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most);
}

/** Piece or number → the windows in which it stands. */
function placesOf(windows: readonly string[]): ReadonlyMap<string, number[]> {
  const where = new Map<string, number[]>();
  windows.forEach((text, i) => {
    for (const piece of [...piecesOf(text), ...numbersOf(text)]) {
      const known = where.get(piece);
      if (known) known.push(i);
      else where.set(piece, [i]);
    }
  });
  return where;
}

/** The share of a statement's words that the best window has, and its figures. */
function weightOf(
  [, figures, , words]: ShownClaim,
  where: ReadonlyMap<string, number[]>,
  count: number,
  fold: (text: string) => string,
): number {
  const pieces = piecesOf(fold(words));
  if (pieces.length === 0) return 0;
  const shares = new Float32Array(count);
  const hits = new Uint8Array(count);
  for (const piece of pieces) for (const i of where.get(piece) ?? []) shares[i] = (shares[i] ?? 0) + 1 / pieces.length;
  for (const number of numbersOf(fold(figures))) for (const i of where.get(number) ?? []) hits[i] = (hits[i] ?? 0) + 1;
  return shares.reduce(
    (best, share, i) => Math.max(best, share + figureWorth * Math.min(mostFigures, hits[i] ?? 0)),
    0,
  );
}
