import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

const kinds = new Set(['retracted', 'expression-of-concern', 'corrected']);

/** What is said against a publication is said with its source. */
export const notices: Rule = {
  id: 'notices',
  about:
    'A milestone `retracted`, `expression-of-concern` or `corrected` has happened and names the page (`url`) where it is written.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts }) =>
      facts.milestones.flatMap(({ id, kind, url, expected }, i): Finding[] => {
        if (!kinds.has(kind)) return [];
        if (expected)
          return [
            [
              ['milestones', i, 'expected'],
              `\`${id}\`: a notice of a journal is never expected`,
              'Delete `expected`, or wait for the notice',
            ],
          ];
        return url === undefined
          ? [
              [
                ['milestones', i],
                `\`${id}\`: nobody can see where this is written`,
                'Add `url`, the notice of the journal',
              ],
            ]
          : [];
      }),
    );
  },
};
