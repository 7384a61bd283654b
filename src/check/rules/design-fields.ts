import type { Rule } from '../rule.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { inStudies, type Finding } from '../studies.ts';

const grouped = new Set(['randomised-controlled', 'non-randomised-controlled', 'cohort']);

/** Fields that belong to one design stand with that design. */
export const designFields: Rule = {
  id: 'design-fields',
  about:
    'A randomised trial has a control group, ages go with `age_group`, animals are no `record: study`; `clusters` stands with trials that compare groups, at least 2 and no more than people; `periods` with `crossover-rct`, at least 2; `votes` with a decision.',
  check({ files }) {
    const checks = [inClusters, inPeriods, inControlGroup, inAges, inRecord];
    return inStudies(files, this.id, ({ facts }) => checks.flatMap((check) => check(facts)));
  },
};

function inClusters({ design, participants: { clusters, total } }: StudyFacts): Finding[] {
  if (clusters === undefined) return [];
  const place = ['participants', 'clusters'];
  if (!grouped.has(design)) return [[place, `\`${design}\` has no clusters`, 'Correct `design`, or delete `clusters`']];
  if (clusters >= 2 && (total === undefined || clusters <= total)) return [];
  return [
    [
      place,
      `${clusters} clusters${total === undefined ? '' : ` of ${total} people`} cannot be`,
      'Count the hospitals, villages or classes that were put in groups as wholes',
    ],
  ];
}

function inPeriods({ design, participants: { periods } }: StudyFacts): Finding[] {
  if (periods === undefined) return [];
  const place = ['participants', 'periods'];
  if (design !== 'crossover-rct')
    return [[place, `\`${design}\` has no periods`, 'Write `design: crossover-rct`, or delete `periods`']];
  return periods < 2 ? [[place, `A crossover of ${periods} periods cannot be`, 'Count the periods of treatment']] : [];
}

function inControlGroup({ design, participants: { control, control_group: group }, outcomes }: StudyFacts): Finding[] {
  if (control !== 0) return [];
  return [
    ...(design === 'randomised-controlled'
      ? [
          [
            ['participants', 'control'],
            `\`${design}\` and nobody in the control group`,
            'Look both up; a trial without a control group is `single-arm`',
          ] satisfies Finding,
        ]
      : []),
    ...outcomes.flatMap(({ favours, control: arm }, i): Finding[] =>
      group === undefined && !arm && (favours === 'treatment' || favours === 'control')
        ? [
            [
              ['outcomes', i, 'favours'],
              `\`favours: ${favours}\`, and there was nobody to compare with`,
              'Write `neither`: a change without a control group is no effect',
            ],
          ]
        : [],
    ),
  ];
}

function inAges({ ages: { min, max } = {}, age_group: group }: StudyFacts): Finding[] {
  const found: Finding[] = [];
  if ((group === 'adults' && max !== undefined && max < 18) || (group === 'children' && min !== undefined && min > 18))
    found.push([['age_group'], `\`${group}\` are not ${min ?? 0} to ${max ?? '…'} years old`, 'Look both up']);
  if (max !== undefined && max > 120)
    found.push([
      ['ages', 'max'],
      `Nobody is ${max} years old`,
      'Write years; delete the line where there is no upper limit',
    ]);
  return found;
}

function inRecord({ record, species, votes }: StudyFacts): Finding[] {
  const found: Finding[] = [];
  if (record === 'study' && species !== 'human')
    found.push([
      ['species'],
      `\`record: study\` is about people, and this is \`${species}\``,
      'Write `record: preclinical`, or correct `species`',
    ]);
  if (votes && record !== 'regulatory')
    found.push([['votes'], `\`record: ${record}\` is put to no vote`, 'Write `record: regulatory`, or delete `votes`']);
  return found;
}
