/** Which statements of the articles, checked against their sources, a text makes too. */
import type { ShownClaim, ShownClaims } from './answer-types.ts';

export type FoundClaim = { claim: ShownClaim; path: string; weight: number };

/** What a text says near each study, and everything it says; folded. */
export type Said = { byStudy: ReadonlyMap<string, string>; all: string };

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Runs of two characters in Chinese, longer words in English. */
const piecesOf = (text: string): Set<string> =>
  isHan(text)
    ? new Set([...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] ?? ''))
    : new Set(text.match(/[a-z]{5,}/g) ?? []);

const numbersOf = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** Of each part the claims that fit best: its figures stand in the text, or most of its words do. */
export function claimsOf(known: ShownClaims, said: Said, fold: (text: string) => string, most = 40): FoundClaim[] {
  const pieces = new Map<string, Set<string>>();
  const piecesIn = (text: string): Set<string> => {
    const found = pieces.get(text) ?? piecesOf(text);
    pieces.set(text, found);
    return found;
  };
  return known
    .flatMap(({ path, claims }) =>
      claims.map((claim) => ({ claim, path, weight: weightOf(claim, said, fold, piecesIn) })),
    )
    .filter(({ weight }) => weight >= 1)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most);
}

function weightOf(
  [study, figures, , words]: ShownClaim,
  { byStudy, all }: Said,
  fold: (text: string) => string,
  piecesIn: (text: string) => Set<string>,
): number {
  const text = study === '' ? all : byStudy.get(study);
  if (text === undefined) return 0;
  const numbers = new Set(text.match(/\d+(?:\.\d+)?/g) ?? []);
  const own = figures.split('|').map(fold);
  const hits = own.filter((figure) => {
    const parts = numbersOf(figure);
    return parts.length > 0 && parts.some((part) => part.length > 1) && parts.every((part) => numbers.has(part));
  }).length;
  const folded = fold(words);
  const sameScript = isHan(folded) === isHan(text);
  const wanted = piecesIn(folded);
  const here = piecesIn(text);
  const shared =
    sameScript && wanted.size > 0 ? [...wanted].filter((piece) => here.has(piece)).length / wanted.size : 0;
  if (study === '') return hits > 0 && shared > 0.55 ? hits + shared : 0;
  if (hits > 0 && shared >= 0.2) return hits + shared;
  if (!sameScript && hits > 1) return hits;
  return shared >= 0.42 ? 1 + shared : 0;
}
