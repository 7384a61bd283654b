import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

const grouped = new Set(['randomised-controlled', 'non-randomised-controlled', 'cohort']);

/** Fields that belong to one design stand with that design. */
export const designFields: Rule = {
  id: 'design-fields',
  about:
    '`clusters` stands with trials that compare groups, at least 2 and no more than people; `periods` with `crossover-rct`, at least 2; `votes` with a decision.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts: { design, record, participants, votes } }) => {
      const { clusters, periods, total } = participants;
      const found: Finding[] = [];
      if (clusters !== undefined && !grouped.has(design))
        found.push([
          ['participants', 'clusters'],
          `\`${design}\` has no clusters`,
          'Correct `design`, or delete `clusters`',
        ]);
      else if (clusters !== undefined && (clusters < 2 || (total !== undefined && clusters > total)))
        found.push([
          ['participants', 'clusters'],
          `${clusters} clusters${total === undefined ? '' : ` of ${total} people`} cannot be`,
          'Count the hospitals, villages or classes that were put in groups as wholes',
        ]);
      if (periods !== undefined && design !== 'crossover-rct')
        found.push([
          ['participants', 'periods'],
          `\`${design}\` has no periods`,
          'Write `design: crossover-rct`, or delete `periods`',
        ]);
      else if (periods !== undefined && periods < 2)
        found.push([
          ['participants', 'periods'],
          `A crossover of ${periods} periods cannot be`,
          'Count the periods of treatment',
        ]);
      if (votes && record !== 'regulatory')
        found.push([
          ['votes'],
          `\`record: ${record}\` is put to no vote`,
          'Write `record: regulatory`, or delete `votes`',
        ]);
      return found;
    });
  },
};
