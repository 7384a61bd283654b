/** Which records can stand side by side, and which pairs belong together. */
import type { Catalog } from '../catalog/catalog.ts';
import type { StudyFacts } from '../schema/study.ts';
import { mainOutcome } from './goal-outcomes.ts';
import { isControlled, isInPeople, isPooled } from './certainty/start.ts';
import { isOwnStudy } from './match.ts';
import { memoizeBy } from './memoize.ts';
import type { Outcome } from '../schema/outcome.ts';

/** More columns than this cannot be read side by side. */
export const mostCompared = 4;

type Item = { id: string; facts: StudyFacts };

/** Trials in people, announced ones too, and analyses that pool them. Animals are never set beside people. */
export const isComparable = (facts: StudyFacts): boolean =>
  isInPeople(facts) &&
  (facts.record === 'study' || facts.record === 'trial-announcement' || (facts.record === 'review' && isPooled(facts)));

/** The part of the address that names a pair; the same whichever study is named first. */
export const pairId = (a: { id: string }, b: { id: string }): string => [a.id, b.id].toSorted().join('--vs--');

/**
 * Pairs of studies in people of which at least one names the other as related, `most` at the most: pairs in
 * which both compare groups first, then those that name each other, then by id. A pooled analysis is in no
 * pair: it would stand beside a part of itself.
 */
export function relatedPairs<S extends Item>(studies: Iterable<S>, most = 40): [S, S][] {
  const own = new Map([...studies].filter(({ facts }) => isOwnStudy(facts)).map((study) => [study.id, study]));
  const pairs = new Map<string, { pair: [S, S]; controlled: number; named: number }>();
  for (const study of own.values()) {
    for (const id of new Set(study.facts.related)) {
      const other = own.get(id);
      if (!other || other === study) continue;
      const pair: [S, S] = study.id < other.id ? [study, other] : [other, study];
      const key = pairId(...pair);
      const controlled = pair.filter(({ facts }) => isControlled(facts)).length;
      pairs.set(key, { pair, controlled, named: (pairs.get(key)?.named ?? 0) + 1 });
    }
  }
  return [...pairs]
    .toSorted(
      ([a, left], [b, right]) => right.controlled - left.controlled || right.named - left.named || (a < b ? -1 : 1),
    )
    .slice(0, most)
    .map(([, { pair }]) => pair);
}

/** The related pairs of the whole catalog; every study page asks for them. */
export const pairsIn = memoizeBy(({ studies }: Catalog) => relatedPairs(studies.values()));

/** The order of side results, as in the fact table of a study. */
const sideResults = ['secondary', 'exploratory'];

/**
 * The outcomes that a comparison shows: all main goals (where none has figures, the outcome that the label is
 * about), then side results, `most` in all. `more` counts the rest. Results of a part of the people are never
 * set beside another study, since chance did not make that part; harms have a row of their own.
 */
export function comparedOutcomes(facts: StudyFacts, most = 3): { shown: Outcome[]; more: number } {
  const goals = facts.outcomes.filter(({ role }) => role === 'primary');
  const main = mainOutcome(facts);
  const first = goals.length > 0 ? goals : main ? [main] : [];
  const side = facts.outcomes
    .filter((outcome) => sideResults.includes(outcome.role) && !first.includes(outcome))
    .toSorted((a, b) => sideResults.indexOf(a.role) - sideResults.indexOf(b.role));
  const shown = [...first, ...side].slice(0, Math.max(most, first.length));
  const all = facts.outcomes.filter(({ role }) => role !== 'safety').length;
  return { shown, more: all - shown.length };
}
