/**
 * What a study comes to, in one word of a fixed list. Computed, published with the data, and never typed in.
 * It joins direction and certainty: `better` needs at least moderate certainty.
 */
import type { StudyFacts } from '../schema/study.ts';
import { gradeOutcome, gradeStudy } from './certainty/grade.ts';
import { directionOfOutcome, type Direction } from './direction.ts';
import { formOf } from './form.ts';
import { goalOutcomes } from './goal-outcomes.ts';
import { isRetracted } from './notices.ts';

export const verdicts = [
  'better',
  'perhaps-better',
  'no-difference',
  'worse',
  'unclear',
  'not-compared',
  'no-result-yet',
  'not-in-people',
  'retracted',
  'decided',
  'harm-report',
  'news',
  'guidance',
  'background',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Every main goal needs at least this level for `better`; source: rubric of the project. */
const sureEnough = 3;

/** The verdict of a record. A retraction goes before everything else. */
export function verdictOf(facts: StudyFacts): Verdict {
  if (isRetracted(facts)) return 'retracted';
  const form = formOf(facts);
  switch (form) {
    case 'laboratory':
      return 'not-in-people';
    case 'decision':
      return 'decided';
    case 'uncontrolled':
      return 'not-compared';
    case 'announcement':
      // An announcement is no result, but a goal that was announced as missed is not hidden behind that.
      return facts.primary_endpoint.met === 'no' ? 'no-difference' : 'no-result-yet';
    case 'trial':
    case 'pooled':
      return comparedVerdict(facts);
    case 'harm-report':
    case 'news':
    case 'guidance':
    case 'background':
      return form;
    default:
      return form satisfies never;
  }
}

/** Main goals that point to one side give the verdict; goals that point different ways leave it open. */
function comparedVerdict(facts: StudyFacts): Verdict {
  const directions = new Set(goalOutcomes(facts).map((outcome) => directionOfOutcome(facts, outcome)));
  const only = (direction: Direction): boolean => directions.size === 1 && directions.has(direction);
  if (only('favours-control')) return 'worse';
  // Good side results do not mend a main goal that was missed.
  if (facts.primary_endpoint.met === 'no' || only('no-clear-difference')) return 'no-difference';
  if (!only('favours-treatment')) return 'unclear';
  // A good result that nobody could check is no result yet.
  if (gradeStudy(facts).level === null) return 'no-result-yet';
  const isSure = goalOutcomes(facts).every((outcome) => (gradeOutcome(facts, outcome).level ?? 0) >= sureEnough);
  return isSure ? 'better' : 'perhaps-better';
}

/** The shape that stands beside a verdict: never a colour, and another one for each way a result can point. */
export type VerdictShape =
  | 'up'
  | 'perhaps-up'
  | 'level'
  | 'down'
  | 'open'
  | 'alone'
  | 'waiting'
  | 'laboratory'
  | 'struck'
  | 'decision'
  | 'harm'
  | 'news'
  | 'guidance'
  | 'reading';

const shapes: Record<Verdict, VerdictShape> = {
  better: 'up',
  'perhaps-better': 'perhaps-up',
  'no-difference': 'level',
  worse: 'down',
  unclear: 'open',
  'not-compared': 'alone',
  'no-result-yet': 'waiting',
  'not-in-people': 'laboratory',
  retracted: 'struck',
  decided: 'decision',
  'harm-report': 'harm',
  news: 'news',
  guidance: 'guidance',
  background: 'reading',
};

export const verdictShape = (verdict: Verdict): VerdictShape => shapes[verdict];
