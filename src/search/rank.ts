/** The order of studies when no word decides: people before animals, fair comparisons first, then the larger ones. */
import { gradeStudy } from '../evidence/certainty/grade.ts';
import { isControlled, isInPeople } from '../evidence/certainty/start.ts';
import type { StudyFacts } from '../schema/study.ts';

/** A number to sort by, larger first: people (8) · published for checking (4) · compared (2) · size (below 1). */
export function studyRank(facts: StudyFacts): number {
  const size = Math.min(facts.participants.total ?? 0, 999) / 1000;
  const onLadder = gradeStudy(facts).track === 'ladder';
  return (
    (isInPeople(facts) && facts.species === 'human' ? 8 : 0) + (onLadder ? 4 : 0) + (isControlled(facts) ? 2 : 0) + size
  );
}
