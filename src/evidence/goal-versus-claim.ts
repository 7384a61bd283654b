/** What a trial set out to show, what came of that, and what was made of it. */
import type { Claim, Gap } from '../schema/entry.ts';
import type { StudyFacts } from '../schema/study.ts';
import type { StudyWords } from '../schema/study-words.ts';

/** Gaps in which a headline promises more than the result on the main goal. */
const brokenPromise = new Set<Gap>([
  'goal-missed-told-as-success',
  'side-result-told-as-main',
  'announcement-as-result',
]);

export type GoalVersusClaimSteps<P> = {
  goal: string;
  /** Whether this very goal stood in a register before the trial began; `false` also where that was not seen. */
  registered: boolean;
  met: StudyFacts['primary_endpoint']['met'];
  result: string;
  /** The claim that went furthest past the result, else the title that an article gave the study. */
  headline?: { claim: P } | { title: string };
};

/**
 * The three steps, or undefined where the goal or its result is not known. Reports that set no goal have
 * none, an announced trial has the goal that it was announced with.
 */
export function goalVersusClaimOf<P extends { claim: Claim }>(
  facts: StudyFacts,
  { primary_endpoint: { what, detail } }: Pick<StudyWords, 'primary_endpoint'>,
  claims: readonly P[],
): GoalVersusClaimSteps<P> | undefined {
  const { met } = facts.primary_endpoint;
  const hasGoal = met !== 'not-applicable' || facts.record === 'trial-announcement';
  if (!hasGoal || what === undefined || detail === undefined) return undefined;
  const claim = claims.find((placed) => placed.claim.gap.some((gap) => brokenPromise.has(gap)));
  const title = facts.title_as_in_seed;
  return {
    goal: what,
    registered: facts.registered_before_start === true && facts.endpoint_switched === false,
    met,
    result: detail,
    ...(claim ? { headline: { claim } } : title !== undefined && { headline: { title } }),
  };
}
