import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

const grouped = new Set(['randomised-controlled', 'non-randomised-controlled', 'cohort']);

/** Fields that belong to one design stand with that design. */
export const designFields: Rule = {
  id: 'design-fields',
  about:
    'A randomised trial has a control group, ages go with `age_group`, animals are no `record: study`; `clusters` stands with trials that compare groups, at least 2 and no more than people; `periods` with `crossover-rct`, at least 2; `votes` with a decision.',
  check({ files }) {
    return inStudies(
      files,
      this.id,
      ({ facts: { design, record, participants, votes, ages, age_group, species, outcomes } }) => {
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
        if (design === 'randomised-controlled' && participants.control === 0)
          found.push([
            ['participants', 'control'],
            `\`${design}\` and nobody in the control group`,
            'Look both up; a trial without a control group is `single-arm`',
          ]);
        const nobody = participants.control === 0 && participants.control_group === undefined;
        outcomes.forEach(({ favours, control }, i) => {
          if (nobody && !control && (favours === 'treatment' || favours === 'control'))
            found.push([
              ['outcomes', i, 'favours'],
              `\`favours: ${favours}\`, and there was nobody to compare with`,
              'Write `neither`: a change without a control group is no effect',
            ]);
        });
        const { min, max } = ages ?? {};
        if (
          (age_group === 'adults' && max !== undefined && max < 18) ||
          (age_group === 'children' && min !== undefined && min > 18)
        )
          found.push([
            ['age_group'],
            `\`${age_group}\` are not ${min ?? 0} to ${max ?? '…'} years old`,
            'Look both up',
          ]);
        if (max !== undefined && max > 120)
          found.push([
            ['ages', 'max'],
            `Nobody is ${max} years old`,
            'Write years; delete the line where there is no upper limit',
          ]);
        if (record === 'study' && species !== 'human')
          found.push([
            ['species'],
            `\`record: study\` is about people, and this is \`${species}\``,
            'Write `record: preclinical`, or correct `species`',
          ]);
        if (votes && record !== 'regulatory')
          found.push([
            ['votes'],
            `\`record: ${record}\` is put to no vote`,
            'Write `record: regulatory`, or delete `votes`',
          ]);
        return found;
      },
    );
  },
};
