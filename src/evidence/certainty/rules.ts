/**
 * The rules of the label, one small rule each. Source: rubric of the project. Numbers marked † are the
 * project's own choice and are published as such on the methods page, which prints this table.
 */
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { goalOf } from '../goal.ts';
import { concernOf } from '../notices.ts';
import { analysed, shareCounted } from './people.ts';
import { isControlled, isPooled } from './start.ts';
import type { Level, Reason } from './types.ts';
import { isWide } from './wide.ts';

/** † Below this many people a result on its own is too thin by two steps. */
export const fewPeople = 50;
/** † Below this many people a result is too thin by one step. */
export const enoughPeople = 400;
/** At least this share must be counted (line of the American Academy of Neurology, class I). */
export const countedShare = 0.8;

/** Takes `steps` off the level when `reason` gives one. */
export type Cut = {
  kind: 'cut';
  code: string;
  steps: 1 | 2;
  reason: (facts: StudyFacts, outcome: Outcome) => Reason | undefined;
};
/** Holds the level at `most` or below when `reason` gives one. */
export type Cap = {
  kind: 'cap';
  code: string;
  most: Level;
  reason: (facts: StudyFacts, outcome: Outcome) => Reason | undefined;
};
/** Says that something was not seen, or what was said of the publication later; moves nothing. */
export type Remark = {
  kind: 'remark';
  code: string;
  reason: (facts: StudyFacts, outcome: Outcome) => Reason | undefined;
};
export type LabelRule = Cut | Cap | Remark;

const cut = (code: string, steps: 1 | 2, reason: Cut['reason']): Cut => ({ kind: 'cut', code, steps, reason });
const cap = (code: string, most: Level, reason: Cap['reason']): Cap => ({ kind: 'cap', code, most, reason });
const remark = (code: string, reason: Remark['reason']): Remark => ({ kind: 'remark', code, reason });

/** Raters who did not know, as far as a judged outcome needs it. `varied` is counted in D0. */
const blindEnough = new Set(['assessors', 'double', 'triple', 'varied']);

/** The order is that of the reasons shown: cuts first, then caps. */
export const labelRules: readonly LabelRule[] = [
  cut('D0', 1, (facts) => (isPooled(facts) && facts.randomised_only !== true ? 'D0' : undefined)),
  cut('D1', 1, (facts, outcome) => {
    if (!isControlled(facts) || outcome.rating === 'objective' || blindEnough.has(facts.blinding_level))
      return undefined;
    return facts.blinding_level === 'unknown' || outcome.rating === 'unknown' ? 'D1u' : 'D1';
  }),
  cut('D2b', 2, (facts, outcome) => (isControlled(facts) && analysed(facts, outcome) < fewPeople ? 'D2b' : undefined)),
  cut('D2', 1, (facts, outcome) => {
    const n = analysed(facts, outcome);
    return isControlled(facts) && n >= fewPeople && (n < enoughPeople || isWide(outcome)) ? 'D2' : undefined;
  }),
  cut('D3', 1, (facts, outcome) => {
    const share = shareCounted(facts, outcome);
    return isControlled(facts) && share !== undefined && share < countedShare ? 'D3' : undefined;
  }),
  cut('D4', 1, (_, outcome) => (outcome.direct === false ? 'D4' : undefined)),
  cut('D5', 1, (facts) => (facts.consistency === 'conflicting' ? 'D5' : undefined)),
  cut('D6', 1, (facts) => {
    if (facts.registered_before_start === false || facts.endpoint_switched === true) return 'D6';
    const unseen = !isPooled(facts) && facts.registered_before_start === 'unknown' && facts.ids.registry.length === 0;
    return unseen ? 'D6u' : undefined;
  }),
  cap('C1', 3, (facts) => (isPooled(facts) ? undefined : 'C1')),
  cap('C2', 3, (facts, outcome) => (outcome.role !== 'primary' && goalOf(facts) === 'met' ? 'C2' : undefined)),
  cap('C2s', 2, (facts, outcome) => (outcome.role !== 'primary' && goalOf(facts) === 'safety-met' ? 'C2s' : undefined)),
  cap('C2m', 2, (facts, outcome) =>
    outcome.role !== 'primary' && !['met', 'safety-met'].includes(goalOf(facts)) ? 'C2m' : undefined,
  ),
  remark('N1', (facts) => (concernOf(facts) ? 'N1' : undefined)),
  remark('U3', (facts, outcome) =>
    isControlled(facts) &&
    outcome.n_randomised === undefined &&
    outcome.n_analysed === undefined &&
    analysed(facts, outcome) === 0
      ? 'U3'
      : undefined,
  ),
  remark('U6', (facts) =>
    (facts.registered_before_start === 'unknown' && facts.ids.registry.length > 0) ||
    facts.endpoint_switched === 'unknown'
      ? 'U6'
      : undefined,
  ),
];
