/** Which sentence says how sure we are. The words stand in src/i18n; the choice is made here. */
import type { StudyFacts } from '../schema/study.ts';
import type { StringKey } from '../i18n/en.ts';
import { gradeStudy } from './certainty/grade.ts';
import { directionOfStudy } from './direction.ts';

/** Key of the sentence for a study, from its label and its direction. */
export function certaintySentence(facts: StudyFacts): StringKey {
  const certainty = gradeStudy(facts);
  if (certainty.track !== 'ladder') return `sure.${certainty.track}`;
  const direction = directionOfStudy(facts);
  switch (direction) {
    case 'favours-treatment':
    case 'no-clear-difference':
      return `sure.ladder.${certainty.level}.${direction}`;
    case 'favours-control':
    case 'mixed':
      return `sure.ladder.${direction}`;
    default:
      return 'sure.ladder.other';
  }
}
