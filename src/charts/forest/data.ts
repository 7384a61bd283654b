/** Results that can be set side by side: the same measure, the same kind of figure, a similar role in the plan. */
import { betterSide, countsPeople, type Better } from '../../evidence/better-side.ts';
import { gradeOutcome } from '../../evidence/certainty/grade.ts';
import { isControlled, isInPeople, isPooled } from '../../evidence/certainty/start.ts';
import type { Certainty } from '../../evidence/certainty/types.ts';
import { isAboutHarm } from '../../evidence/goal-outcomes.ts';
import { harmOf } from '../../evidence/harms.ts';
import { smallestChange, type SmallestChange } from '../../evidence/smallest-change.ts';
import { estimateKindOf } from '../../evidence/estimate.ts';
import { readDuration } from '../../evidence/duration.ts';
import type { Measure } from '../../schema/measure.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { intervalOf, scaleOf, type Interval, type Scale } from '../difference/data.ts';
import { workedOut } from './worked-out.ts';

export type ForestRow<S> = Interval & {
  study: S;
  outcome: Outcome;
  /** true: the source prints both groups, and the difference was worked out from them. */
  workedOut: boolean;
  control: number | undefined;
  treated: number | undefined;
  certainty: Certainty;
};

export type ForestData<S> = {
  /** Unique among the forests of a page, fit for an id. */
  key: string;
  /** Id of the measure; `undefined` where the rows share the outcome's own id only. */
  measure: string | undefined;
  scale: Scale;
  unit: Outcome['unit'];
  /** Where all rows agree on it. */
  better: Better | undefined;
  /** People with a harm are counted; where all rows count the same kind it is named. */
  harm: Outcome['harm'];
  countsHarm: boolean;
  /** Where it is known for all rows. */
  smallest: SmallestChange | undefined;
  /** Single studies, and published analyses that put several together; main goals first. No sum of our own. */
  single: readonly ForestRow<S>[];
  pooled: readonly ForestRow<S>[];
};

type Candidate<S> = ForestRow<S> & {
  key: string;
  scale: Scale;
  unit: Outcome['unit'];
  better: Better | undefined;
  smallest: SmallestChange | undefined;
};

const roleOrder: Record<Outcome['role'], number> = { primary: 0, secondary: 1, exploratory: 2, subgroup: 3, safety: 4 };

/**
 * One forest per measure, kind of figure, unit and family of roles (what the treatment is for; harms), where two
 * studies or more have a row; deaths are drawn of one study, too. Main goals come first, then side results, then
 * harms; so do the rows. Only published comparisons in people; results in a part of the people are no rows.
 * Each study has one row: its main goal before side results, then the longest follow-up, then what was printed
 * before what was worked out.
 */
export function forestsOf<S extends { id: string; facts: StudyFacts }>(
  studies: readonly S[],
  measures: ReadonlyMap<string, Measure>,
): ForestData<S>[] {
  const groups = new Map<string, Candidate<S>[]>();
  for (const study of studies) {
    const chosen = new Map<string, Candidate<S>>();
    for (const candidate of candidatesOf(study, measures).toSorted(byRank)) {
      if (!chosen.has(candidate.key)) chosen.set(candidate.key, candidate);
    }
    for (const [key, candidate] of chosen) groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups]
    .filter(([, rows]) => rows.length > 1 || rows.some(({ outcome }) => harmOf(outcome) === 'death'))
    .map(([key, rows]) => forest(key, rows.toSorted(byRole)))
    .toSorted((a, b) => firstRole(a) - firstRole(b));
}

function candidatesOf<S extends { id: string; facts: StudyFacts }>(
  study: S,
  measures: ReadonlyMap<string, Measure>,
): Candidate<S>[] {
  const { facts } = study;
  if (!isInPeople(facts) || !isControlled(facts)) return [];
  return facts.outcomes.flatMap((outcome) => {
    const certainty = gradeOutcome(facts, outcome);
    const drawn = figureOf(facts, outcome);
    const measure = outcome.measure ? measures.get(outcome.measure) : undefined;
    const concept = drawn && conceptOf(outcome, drawn.scale, measure);
    if (certainty.track !== 'ladder' || outcome.role === 'subgroup' || !concept) return [];
    const { scale, unit, interval, workedOut } = drawn;
    const key = [
      concept,
      scale,
      unit?.replace(/[^a-z]+/g, '-'),
      scale === 'difference' && countsEvents.has(outcome.kind) && 'share',
      outcome.role === 'safety' && 'safety',
    ]
      .filter(Boolean)
      .join('-');
    const better = betterSide(outcome, measure);
    const sizes = { control: outcome.control?.n, treated: outcome.treated?.n };
    const smallest = scale === 'difference' ? smallestChange(facts, outcome, measure) : undefined;
    return [{ ...interval, ...sizes, study, outcome, workedOut, certainty, key, scale, unit, better, smallest }];
  });
}

/** What can be drawn of an outcome beside others; `undefined` where nothing can. */
type Figure = { scale: Scale; unit: Outcome['unit']; interval: Interval; workedOut: boolean };

/** A difference in people who had an event: of 100 people, so many more or fewer. */
const countsEvents = new Set<Outcome['kind']>(['proportion', 'count']);

/**
 * A hazard ratio counts time as well as events, a difference of middle values is none of averages: they do not stand
 * on one axis with the others.
 */
const apart = new Set(['hazard-ratio', 'median-difference']);

export function figureOf(facts: StudyFacts, outcome: Outcome): Figure | undefined {
  const scale = apart.has(estimateKindOf(outcome)) ? undefined : scaleOf(outcome);
  const printed = scale && intervalOf(outcome, scale);
  if (printed) return { scale, unit: unitOf(outcome, scale), interval: printed, workedOut: false };
  // Groups that a review added up over its trials, or that come from a register, are no groups of one trial.
  const oneTrial = !isPooled(facts) && facts.participants.control_group !== 'external';
  const worked = oneTrial ? workedOut(outcome) : undefined;
  return worked && { scale: 'difference', unit: outcome.unit, ...worked, workedOut: true };
}

/**
 * What a figure is about. Points mean something on one scale only, so they need the measure. Standard deviations go by
 * the measure or the outcome's own id. So do counts of people, but a scale's name is not enough for them: "2 or less"
 * and "1 or less" on one scale are different events.
 */
function conceptOf(outcome: Outcome, scale: Scale, known: Measure | undefined): string | undefined {
  const { measure, kind, id } = outcome;
  // A death is a death, whatever the outcome is called.
  if (harmOf(outcome) === 'death' && isAboutHarm(outcome) && (scale === 'ratio' || countsEvents.has(kind)))
    return 'death';
  if (scale === 'standardised') return measure ?? id;
  if (scale === 'ratio' || countsEvents.has(kind)) return known && countsPeople(known) ? known.id : id;
  return measure;
}

const unitOf = ({ unit }: Outcome, scale: Scale): Outcome['unit'] => (scale === 'difference' ? unit : undefined);

const byRole = <S>(a: ForestRow<S>, b: ForestRow<S>): number => roleOrder[a.outcome.role] - roleOrder[b.outcome.role];

const firstRole = <S>({ single, pooled }: ForestData<S>): number =>
  Math.min(...[...single, ...pooled].map(({ outcome }) => roleOrder[outcome.role]));

function byRank<S>(a: ForestRow<S>, b: ForestRow<S>): number {
  const days = ({ outcome }: ForestRow<S>): number => (outcome.timepoint ? readDuration(outcome.timepoint).days : 0);
  return byRole(a, b) || days(b) - days(a) || Number(a.workedOut) - Number(b.workedOut);
}

function forest<S extends { facts: StudyFacts }>(key: string, rows: readonly Candidate<S>[]): ForestData<S> {
  const [first] = rows;
  if (!first) throw new RangeError('A forest has rows');
  const agree = rows.every(({ better }) => better === first.better);
  const harm = harmOf(first.outcome);
  const noticed = rows.every(
    ({ smallest: { low, high } = {} }) => low === first.smallest?.low && high === first.smallest?.high,
  );
  return {
    key,
    measure: first.outcome.measure,
    scale: first.scale,
    unit: first.unit,
    better: agree ? first.better : undefined,
    harm: rows.every(({ outcome }) => harmOf(outcome) === harm) ? harm : undefined,
    countsHarm: rows.every(
      ({ outcome }) => isAboutHarm(outcome) && (first.scale === 'ratio' || countsEvents.has(outcome.kind)),
    ),
    smallest: noticed ? first.smallest : undefined,
    single: rows.filter(({ study }) => !isPooled(study.facts)),
    pooled: rows.filter(({ study }) => isPooled(study.facts)),
  };
}
