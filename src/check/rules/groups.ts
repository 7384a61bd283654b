import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

/** A group has people in it, and a third one has a name. */
export const groups: Rule = {
  id: 'groups',
  about: 'No group of an outcome is empty (`n: 0`), and a third group has its name under `words: other_group`.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts, words }) => {
      const empty = facts.outcomes.flatMap((outcome, i) =>
        (['treated', 'control', 'other'] as const).flatMap((group): Finding[] =>
          outcome[group]?.n === 0
            ? [
                [
                  ['outcomes', i, group, 'n'],
                  `\`${outcome.id}\`: nobody is in this group`,
                  'Leave the group out; where nobody was counted, there is no result',
                ],
              ]
            : [],
        ),
      );
      const third = facts.outcomes.findIndex(({ other }) => other !== undefined);
      const place: Finding[0] = third >= 0 ? ['outcomes', third, 'other'] : ['participants', 'other'];
      const isUnnamed = words.other_group === undefined && (third >= 0 || facts.participants.other !== undefined);
      return isUnnamed
        ? [
            ...empty,
            [place, 'The third group has no name', 'Write what it was under words: other_group, in every language'],
          ]
        : empty;
    });
  },
};
