/** Numbers of people, figures and other counts of a study that stand in a text. */
import type { Clues } from '../clues.ts';
import type { StudyKey } from '../types.ts';

/** Numbers and figures that weigh so much are not met by chance. */
export const manyNumbers = 6;

/** How seldom a number of people is met by chance. */
const worthOf = (n: number): number => (n >= 30 ? (n % 10 === 0 ? 3.5 : n >= 100 ? 5 : 4) : n >= 14 ? 3 : 2);

/** A figure of two digits (3.8) is met by chance where many stand. */
const worthOfFigure = (figure: string): number => (figure.replace(/\D/g, '').replace(/^0+/, '').length < 3 ? 2 : 3);

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

/** People as told, then people of one group, then figures, then what else is counted. */
export function numberScore({ whole, people, figures, counts }: StudyKey, clues: Clues): number {
  if (clues.people.size + clues.counts.size + clues.figures.size + clues.shares.size === 0) return 0;
  const told = people.filter((n) => clues.people.has(n));
  const loose = people.filter((n) => !clues.people.has(n) && n >= 5 && clues.counts.has(n));
  let score = 0;
  const everyone = whole.find((n) => clues.people.has(n));
  const loosely = whole.some((n) => n >= 30 && n % 10 !== 0 && clues.counts.has(n));
  if (everyone !== undefined) score += worthOf(everyone);
  else if (loosely) score += 3;
  else if (told.some((n) => n >= 30)) score += 3;
  else if (told.length > 0 || loose.some((n) => n >= 10)) score += 2;
  // Two numbers of one study seldom stand together by chance, unless one is half of the other or both are small.
  const isCommon = Math.max(...told) <= 10 || (told.length === 2 && Math.max(...told) === 2 * Math.min(...told));
  const isSum = groupsMakeUp(whole, told);
  if (told.length > 1) score += isCommon ? 1 : isSum ? (everyone === undefined ? 5 : 6) : 3;
  else if (told.length + loose.length > 1) score += 2;
  const exact = figures.filter((figure) => clues.figures.has(figure)).map(worthOfFigure);
  // 50% and 90% are everybody's.
  const rounded = sum(figures.filter((one) => clues.shares.has(one)).map((one) => (one.endsWith('0') ? 1 : 2)));
  const counted = counts.filter((n) => clues.people.has(n) || clues.counts.has(n)).length;
  return score + Math.min(9, sum(exact)) + Math.min(4, rounded) + Math.min(3, counted * 1.5);
}

/** Two unequal groups that make up everyone: fifteen children with cells and ten without, of 25. */
const groupsMakeUp = (all: readonly number[], told: readonly number[]): boolean =>
  told.some((one) => told.some((other) => one > other && other >= 5 && all.includes(one + other)));

/** A number of people that is neither small nor round. */
export const hasRareNumber = ({ whole }: StudyKey, clues: Clues): boolean =>
  whole.some((n) => n >= 35 && n % 10 !== 0 && clues.people.has(n));

/** A number of people that is not of this study. */
export const tellsOfOthers = ({ people, counts }: StudyKey, clues: Clues): boolean =>
  [...clues.people].some((n) => n >= 50 && n < 1900 && !people.includes(n) && !counts.includes(n));
