/** Which trials are announced or under way, with results still to come. */
import type { Milestone, StudyFacts } from '../schema/study.ts';

const told: readonly Milestone['kind'][] = ['topline', 'published'];
const ended: readonly Milestone['kind'][] = ['stopped', 'paused', 'withdrawn', 'refused', 'retracted'];
const promised: readonly Milestone['kind'][] = ['results-due', 'completed'];

/**
 * Whether results are still to come: an announced trial that has told none and was not ended, or a trial whose
 * end or results lie ahead of `today`. A month or a year counts as ahead until it is over.
 */
export function resultsToCome(
  { record, milestones }: Pick<StudyFacts, 'record' | 'milestones'>,
  today: string,
): boolean {
  const happened = (kinds: readonly Milestone['kind'][]): boolean =>
    milestones.some(({ kind, expected }) => kinds.includes(kind) && !expected);
  if (happened(ended)) return false;
  const ahead = milestones.some(
    ({ kind, date, expected }) => expected && promised.includes(kind) && date >= today.slice(0, date.length),
  );
  return ahead || (record === 'trial-announcement' && !happened(told));
}
