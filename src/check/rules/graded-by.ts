import { gradeOutcome } from '../../evidence/certainty/grade.ts';
import { levelOf } from '../../evidence/certainty/others.ts';
import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

/** Where others graded the same result and ours differs, the reader is told why. */
export const gradedBy: Rule = {
  id: 'graded-by',
  about: 'A `graded_by` that differs from our label gives the reason in words; words without it are left over.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts, words }) =>
      facts.outcomes.flatMap((outcome, i): Finding[] => {
        const { id, graded_by: theirs } = outcome;
        const why = words.outcomes[id]?.graded_by;
        if (!theirs)
          return why === undefined
            ? []
            : [
                [
                  ['words', 'outcomes', id, 'graded_by'],
                  `\`${id}\`: a reason and no grade of others`,
                  'Add `graded_by: { who, level, url }` to the outcome, or delete the reason',
                ],
              ];
        const isSame = gradeOutcome(facts, outcome).level === levelOf(theirs.level);
        return isSame || why !== undefined
          ? []
          : [
              [
                ['outcomes', i, 'graded_by'],
                `\`${id}\`: ${theirs.who} graded it ${theirs.level}, and nothing says why ours differs`,
                `Write the reason under words: outcomes: ${id}: graded_by: in every language`,
              ],
            ];
      }),
    );
  },
};
