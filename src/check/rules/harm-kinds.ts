import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

/** An outcome about harm says which kind of harm it is, so that deaths and serious harms are always found. */
export const harmKinds: Rule = {
  id: 'harm-kinds',
  about: 'An outcome of `role: safety` says in `harm` what was counted.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts }) =>
      facts.outcomes.flatMap(({ id, role, harm }, i): Finding[] =>
        role === 'safety' && harm === undefined
          ? [
              [
                ['outcomes', i, 'role'],
                `\`${id}\` tells of harm and not of which`,
                'Add `harm: death`, `serious` or another kind',
              ],
            ]
          : [],
      ),
    );
  },
};
