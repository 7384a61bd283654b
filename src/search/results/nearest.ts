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
/** Of a question less will do, or all of it with its names: `phase 3 already, so must it work` names what it asks about. */
const leastAsked = { beside: 0.2, all: 0.6 };

/** Particles and pronouns of a question; of English, so many words that only join others. */
const asking = /[吗么呢吧咩乜怎哪谁几我你佢他她]|多少|是不是|会不会|能不能|有没有|有冇|系咪|会唔会|可以/u;
const joining = 3;

/** Whether a query is put as a question is, and no row of keywords. */
const isAsked = (text: string, { stop }: QueryWords): boolean =>
  hasHan(text) ? asking.test(text) : text.split(' ').filter((word) => stop.has(word)).length >= joining;

/**
 * Whether a query says enough beside what it names, in sentences: a row of English keywords joins them by nothing. Who
 * names a study or what studies came to, or rules something out, asks for studies.
 */
export function saysMore(query: string, parsed: ParsedQuery, { stop }: QueryWords): boolean {
  if (parsed.without || parsed.named.some(({ filter }) => filter === 'id' || filter === 'goal')) return false;
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
  words: QueryWords,
): AnswerPage[] {
  const near = [...nearness(featuresOf(query), nearest)].toSorted(([, a], [, b]) => b - a);
  const [first, all = 0] = near[0] ?? [];
  const asked = isAsked(formOf(query), words);
  const beside = featuresOf(withoutNames(query, parsed));
  const nearOf = (features: ReadonlySet<string>): number => nearness(features, nearest).get(first ?? 0) ?? 0;
  // Single characters may be shared by chance.
  const isChance = nearOf(new Set([...beside].filter((feature) => feature.length > 1))) === 0;
  const isNear = !isChance && nearOf(beside) >= (asked ? leastAsked.beside : least);
  if (!isNear && !(asked && all >= leastAsked.all)) return [];
  return pagesOfKinds(
    near.map(([kind]) => kind),
    parsed,
    questions,
  );
}

/** Who types a name alone asks for what bears it. */
const withoutNames = (query: string, { named, themes }: ParsedQuery): string =>
  [...named, ...themes].reduce((text, { typed }) => text.replaceAll(typed, '\n'), formOf(query));
