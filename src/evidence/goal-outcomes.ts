/** Which outcomes a study is judged by. */
import type { Outcome } from '../schema/outcome.ts';
import type { StudyFacts } from '../schema/study.ts';

type Judged = Pick<StudyFacts, 'outcomes'>;

/** A death can be what a treatment is meant to prevent; as a main goal it is then a result and no side effect. */
export const isAboutHarm = ({ role, harm, measure }: Outcome): boolean =>
  role === 'safety' || measure === 'adverse-events' || (harm !== undefined && (harm !== 'death' || role !== 'primary'));

/**
 * The main goals about benefit. Where none was set, all results of the role of the first one: to choose one of them
 * would be to choose the answer. Empty where a record tells of harm only.
 */
export function goalOutcomes({ outcomes }: Judged): Outcome[] {
  const all = outcomes.filter((outcome) => !isAboutHarm(outcome));
  // What a group gained over time is no answer where another result sets it beside a group without the cells.
  const beside = all.filter(({ kind }) => kind !== 'before-after');
  const results = beside.some(({ control }) => control !== undefined) ? beside : all;
  const role = results.some((outcome) => outcome.role === 'primary') ? 'primary' : results[0]?.role;
  return results.filter((outcome) => outcome.role === role);
}

/** The outcome whose label is that of the study: its first goal about benefit, else its first goal at all. */
export const mainOutcome = (facts: Judged): Outcome | undefined =>
  goalOutcomes(facts)[0] ?? facts.outcomes.find((outcome) => outcome.role === 'primary');
