import { gradeOutcome } from '../../evidence/certainty/grade.ts';
import type { Outcome } from '../../schema/outcome.ts';
import { studyFacts } from '../../schema/study.ts';
import type { SourceFile } from '../../source/files.ts';
import { factLanguage } from '../../schema/languages.ts';
import { at, type Rule } from '../rule.ts';
import { get, isMap } from '../walk.ts';

/** A step that an editor takes with a label has a reason in words, and moves something. */
export const labelShift: Rule = {
  id: 'label-shift',
  about: 'A `shift` of a label gives its reason in words, and moves a label that is on the ladder.',
  check({ files }) {
    return files
      .filter((file) => file.form === 'record' && file.kind === 'studies' && file.language === factLanguage)
      .flatMap((file) => [...withoutReason(file), ...withoutEffect(file)]);
  },
};

function withoutReason(file: SourceFile): ReturnType<Rule['check']> {
  const outcomes = get(file.yaml.value, 'outcomes');
  return (Array.isArray(outcomes) ? outcomes : []).flatMap((outcome, i) => {
    const id = String(get(outcome, 'id'));
    const [shift, why] = [get(outcome, 'shift'), get(file.yaml.value, 'words', 'outcomes', id, 'shift')];
    if ((shift === undefined) === (why === undefined)) return [];
    return shift === undefined
      ? at(
          file,
          ['words', 'outcomes', id, 'shift'],
          labelShift.id,
          `A reason to move the label of \`${id}\`, which nobody moves`,
          'Add `shift: { steps: 1 or -1, by: your name }` to the outcome, or delete the reason',
        )
      : at(
          file,
          ['outcomes', i, 'shift'],
          labelShift.id,
          `The label of \`${id}\` is moved without a reason`,
          `Write the reason under words: outcomes: ${id}: shift: in every language`,
        );
  });
}

/** Only where the facts are well-formed: what else is wrong is named by other rules. */
function withoutEffect(file: SourceFile): ReturnType<Rule['check']> {
  if (!isMap(file.yaml.value)) return [];
  const { words: _, ...rest } = file.yaml.value;
  const { data: facts } = studyFacts.safeParse(rest);
  return (facts?.outcomes ?? []).flatMap((outcome: Outcome, i) => {
    if (!facts || !outcome.shift) return [];
    const label = gradeOutcome(facts, outcome);
    const says = (message: string, fix: string) => at(file, ['outcomes', i, 'shift'], labelShift.id, message, fix);
    if (label.track !== 'ladder')
      return says(
        `\`${outcome.id}\` has no label that could be moved`,
        'Delete `shift`; only tests in people have a level',
      );
    return label.shifted?.from === label.level
      ? says(`The label of \`${outcome.id}\` is at the end of the ladder already`, 'Delete `shift`, or turn its sign')
      : [];
  });
}
