import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

/** A result that was copied and given a new id would be counted and drawn twice. */
export const sameOutcome: Rule = {
  id: 'same-outcome',
  about: 'No two results of a record have the same name, time and figures.',
  check: ({ files }) =>
    inStudies(files, sameOutcome.id, ({ facts: { outcomes }, words }) => {
      const seen = new Map<string, string>();
      return outcomes.flatMap(({ id, ...outcome }, i): Finding[] => {
        const key = JSON.stringify([words.outcomes[id]?.name, outcome]);
        const first = seen.get(key);
        seen.set(key, first ?? id);
        return first === undefined || first === id
          ? []
          : [
              [
                ['outcomes', i, 'id'],
                `\`${id}\` says the same as \`${first}\``,
                'Delete one of the two, in every language',
              ],
            ];
      });
    }),
};
