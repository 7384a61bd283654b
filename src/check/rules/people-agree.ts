import { isPooled } from '../../evidence/certainty/start.ts';
import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

/** The people of a study and those of its outcomes agree; how many were lost is seen from both. */
export const peopleAgree: Rule = {
  id: 'people-agree',
  about:
    'No outcome has its groups swapped, counts or randomises more people than the study had (`total`), and its main result no more than were `analysed`.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts }) => {
      const { total, analysed, treated, control, control_group } = facts.participants;
      if (isPooled(facts) || control_group === 'external') return [];
      const swapped = facts.outcomes.flatMap(({ id, ...outcome }, i): Finding[] =>
        treated !== control && outcome.treated?.n === control && outcome.control?.n === treated && treated !== undefined
          ? [
              [
                ['outcomes', i, 'treated'],
                `\`${id}\`: ${control} with cells and ${treated} without, the other way round than under \`participants\``,
                'One of the two has its groups swapped; look both up',
              ],
            ]
          : [],
      );
      const counts = facts.outcomes.flatMap(({ id, role, n_randomised, n_analysed }, i): Finding[] => {
        const more = (key: string, n: number | undefined, than: number | undefined, word: string): Finding[] =>
          n !== undefined && than !== undefined && n > than
            ? [
                [
                  ['outcomes', i, key],
                  `\`${id}\`: ${n} people here, and ${than} under \`participants.${word}\``,
                  'Look the figures up; `total` counts everybody who took part, `analysed` those in the main result',
                ],
              ]
            : [];
        const main = role === 'primary' ? more('n_analysed', n_analysed, analysed, 'analysed') : [];
        return [
          ...more('n_randomised', n_randomised, total, 'total'),
          ...(main.length > 0 ? main : more('n_analysed', n_analysed, total, 'total')),
        ];
      });
      return [...swapped, ...counts];
    });
  },
};
