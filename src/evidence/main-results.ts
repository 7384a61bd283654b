/** Which results stand in the box of facts at the top of a study. */
import type { Outcome } from '../schema/outcome.ts';
import type { StudyFacts } from '../schema/study.ts';
import { isCompared } from './direction.ts';
import { readDuration } from './duration.ts';
import { comparesPeople, formOf } from './form.ts';
import { isAboutHarm } from './goal-outcomes.ts';

/** `with-without`: people with cells beside people without. `alone`: what was seen where nobody was set beside. */
export type MainResults = { kind: 'with-without' | 'alone'; rows: Outcome[] };

const order: Record<Outcome['role'], number> = { primary: 0, secondary: 1, exploratory: 2, subgroup: 3, safety: 4 };

/**
 * The main result and `most` − 1 more: main goals first, the last moment first, results with figures first. A part
 * of the people is never set beside the whole, harms have rows of their own, and a gain without comparison never
 * stands in a table of with and without. Forms other than studies in people have no such box.
 */
export function mainResultsOf(facts: StudyFacts, most = 3): MainResults | undefined {
  const form = formOf(facts);
  const compares = comparesPeople(form);
  if (!compares && form !== 'uncontrolled') return undefined;
  const rows = facts.outcomes
    .filter((outcome) => outcome.role !== 'subgroup' && !isAboutHarm(outcome))
    .filter((outcome) => !compares || isCompared(facts, outcome))
    .toSorted((a, b) => order[a.role] - order[b.role] || figures(b) - figures(a) || daysOf(b) - daysOf(a));
  const chosen = rows.filter((outcome, i) => !rows.slice(0, i).some((earlier) => repeats(outcome, earlier)));
  return { kind: compares ? 'with-without' : 'alone', rows: chosen.slice(0, most) };
}

/** 2: both groups, or a difference; 1: one group; 0: words only. */
function figures({ treated, control, estimate }: Outcome): number {
  if (estimate !== undefined || (treated && control)) return 2;
  return treated || control ? 1 : 0;
}

/** A side result on the same scale tells little more. */
const repeats = (outcome: Outcome, earlier: Outcome): boolean =>
  outcome.role !== 'primary' && outcome.measure !== undefined && outcome.measure === earlier.measure;

const daysOf = ({ timepoint }: Outcome): number => (timepoint === undefined ? 0 : readDuration(timepoint).days);
