/** How many people a result rests on. Everybody counts once. */
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { isPooled } from './start.ts';

/** Whether the people without the cells are those with them: a crossover, the other leg, the time before. */
const areSamePeople = ({ design, participants }: StudyFacts): boolean =>
  participants.control_group === 'same-people' || design === 'crossover-rct' || participants.periods !== undefined;

/**
 * People counted for an outcome: as stated, else the groups added up (the larger one where both are the same people),
 * else the study's analysed people; 0 when none is known.
 */
export function analysed(facts: StudyFacts, outcome: Outcome): number {
  if (outcome.n_analysed !== undefined) return outcome.n_analysed;
  const groups = [outcome.treated?.n, outcome.control?.n].filter((n) => n !== undefined);
  if (areSamePeople(facts) && groups.length > 0) return Math.max(...groups);
  if (groups.length === 2) return groups.reduce((sum, n) => sum + n, 0);
  return facts.participants.analysed ?? facts.participants.total ?? 0;
}

/**
 * Share of the people who were put in groups that a result counts; `undefined` where the source does not tell. From
 * the outcome's own numbers, else from the study's total and analysed people. A pooled analysis leaves out people
 * for many reasons, and a part of the people or a third group is no loss: there the study's numbers prove nothing.
 */
export function shareCounted(facts: StudyFacts, outcome: Outcome): number | undefined {
  const { total, analysed: counted, other, control_group } = facts.participants;
  if (outcome.n_randomised !== undefined) return analysed(facts, outcome) / outcome.n_randomised;
  if (!total || isPooled(facts) || control_group === 'external' || outcome.role === 'subgroup') return undefined;
  const here = other === undefined && outcome.other === undefined ? outcome.n_analysed : undefined;
  const people = here ?? counted;
  return people === undefined ? undefined : people / total;
}
