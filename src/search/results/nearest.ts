/** What may help where no way of asking says much of a query: the kinds of question whose words come nearest. */
import { lettersOf } from '../query/asks.ts';
import { featuresOf } from '../query/features.ts';
import type { ParsedQuery } from '../query/parsed-query.ts';
import { formOf } from '../shared/lexicon.ts';
import { nearness, type Nearest } from '../shared/nearest.ts';
import { hasHan } from '../shared/normalise.ts';
import type { AnswerPage, Questions } from '../shared/questions.ts';
import type { QueryWords } from '../shared/words.ts';
import { pagesOfKinds } from './kinds.ts';

/** What is said beside the names must come at least so near, and be so long: two short words, three Han characters. */
const least = 0.35;
const letters = 6;

/**
 * Whether a query says enough beside what it names, in sentences: a row of English keywords joins them by nothing. Who
 * names a study, or rules something out, asks for studies.
 */
export function saysMore(query: string, parsed: ParsedQuery, { stop }: QueryWords): boolean {
  if (parsed.without || parsed.named.some(({ filter }) => filter === 'id')) return false;
  const isSaid =
    hasHan(query) ||
    formOf(query)
      .split(' ')
      .some((word) => stop.has(word));
  return isSaid && lettersOf(withoutNames(query, parsed)) >= letters;
}

/** `query` in Simplified script. */
export function nearestPages(
  query: string,
  parsed: ParsedQuery,
  questions: Questions,
  nearest: readonly Nearest[],
): AnswerPage[] {
  const near = [...nearness(featuresOf(query), nearest)].toSorted(([, a], [, b]) => b - a).map(([kind]) => kind);
  const [first] = near;
  const beside = featuresOf(withoutNames(query, parsed));
  const nearOf = (features: ReadonlySet<string>): number => nearness(features, nearest).get(first ?? 0) ?? 0;
  // Single characters may be shared by chance.
  const isChance = nearOf(new Set([...beside].filter((feature) => feature.length > 1))) === 0;
  if (first === undefined || isChance || nearOf(beside) < least) return [];
  return pagesOfKinds(near, parsed, questions);
}

/** Who types a name alone asks for what bears it. */
const withoutNames = (query: string, { named, themes }: ParsedQuery): string =>
  [...named, ...themes].reduce((text, { typed }) => text.replaceAll(typed, '\n'), formOf(query));
