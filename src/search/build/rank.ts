/** The order of studies when no word decides: people before animals, fair comparisons first, then the surer and the larger ones. */
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { isControlled, isInPeople } from '../../evidence/certainty/start.ts';
import type { StudyFacts } from '../../schema/study.ts';

/**
 * A number to sort by, larger first: people (8) · published for checking (4) · compared (2) · certainty (up to 1) ·
 * size (below 0.1). Not the direction of a result: what failed comes as early as what worked.
 */
export function studyRank(facts: StudyFacts): number {
  const size = Math.min(facts.participants.total ?? 0, 999) / 10_000;
  const { track, level } = gradeStudy(facts);
  return (
    (isInPeople(facts) && facts.species === 'human' ? 8 : 0) +
    (track === 'ladder' ? 4 : 0) +
    (isControlled(facts) ? 2 : 0) +
    (level ?? 0) / 4 +
    size
  );
}
