/** Deaths and serious harms of a study, for the box of facts: never left out, also where nobody counted them. */
import type { Arm, Outcome } from '../schema/outcome.ts';
import type { StudyFacts } from '../schema/study.ts';
import { readDuration } from './duration.ts';
import { formOf } from './form.ts';

/** The two kinds that every study has a row for. */
export const shownHarms = ['death', 'serious'] as const;
export type ShownHarm = (typeof shownHarms)[number];

export type HarmKind = NonNullable<Outcome['harm']>;

export type HarmRow<K extends HarmKind = ShownHarm> = {
  harm: K;
  /** How long people were followed for it; left out where no span is told. */
  followed: string | undefined;
} & (
  | {
      /** Numbers of at least one group. A group without numbers is `undefined`, and the page says so. */
      state: 'counted';
      outcome: Outcome;
      control: Arm | undefined;
      treated: Arm | undefined;
    }
  /** The source tells of it without numbers of the groups. */
  | { state: 'told'; outcome: Outcome }
  | { state: 'not-counted' }
);

/** Kind of harm of an outcome: as marked, else a death where deaths were measured. */
export const harmOf = ({ harm, measure }: Outcome): Outcome['harm'] =>
  harm ?? (measure === 'all-cause-mortality' ? 'death' : undefined);

/** Forms in which people were treated and followed, so that a missing count is worth saying. */
const followsPeople = new Set(['trial', 'pooled', 'uncontrolled']);

/**
 * Deaths first, then serious harms. Of several moments only the last is taken (and those without a moment, which
 * stand for the whole time); two sources of one moment that disagree both stay. Where a study in people tells
 * nothing of a kind, its row says so.
 */
export function harmsOf(facts: StudyFacts): HarmRow[] {
  return shownHarms.flatMap((harm): HarmRow[] => {
    const found = harmRowsOf(facts, harm);
    if (found.length > 0) return found;
    return followsPeople.has(formOf(facts)) ? [{ harm, state: 'not-counted', followed: facts.follow_up }] : [];
  });
}

/** What is told of one kind of harm; empty where nothing is. */
export const harmRowsOf = <K extends HarmKind>(facts: StudyFacts, harm: K): HarmRow<K>[] =>
  lastOf(facts.outcomes.filter((outcome) => harmOf(outcome) === harm)).map((outcome) => rowOf(harm, outcome, facts));

function rowOf<K extends HarmKind>(harm: K, outcome: Outcome, facts: StudyFacts): HarmRow<K> {
  const { control, treated } = outcome;
  const followed = outcome.timepoint ?? facts.follow_up;
  const counted = [control, treated].some(hasNumber);
  return counted
    ? { harm, followed, state: 'counted', outcome, control: onlyCounted(control), treated: onlyCounted(treated) }
    : { harm, followed, state: 'told', outcome };
}

const hasNumber = (arm: Arm | undefined): boolean =>
  arm?.events !== undefined || arm?.percent !== undefined || arm?.value !== undefined;
const onlyCounted = (arm: Arm | undefined): Arm | undefined => (hasNumber(arm) ? arm : undefined);

function lastOf(outcomes: readonly Outcome[]): Outcome[] {
  const longest = Math.max(...outcomes.map(daysOf));
  return outcomes.filter((outcome) => outcome.timepoint === undefined || daysOf(outcome) === longest);
}

const daysOf = ({ timepoint }: Outcome): number => (timepoint === undefined ? 0 : readDuration(timepoint).days);

/** The outcomes behind the rows that have numbers. */
export const countedHarms = (facts: StudyFacts): Outcome[] =>
  harmsOf(facts).flatMap((row) => (row.state === 'counted' ? [row.outcome] : []));
