import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { get, isNumber } from '../walk.ts';

/** Groups of people must make up the whole. */
export const armsAddUp: Rule = {
  id: 'arms-add-up',
  about:
    '`treated`, `control` and `other` of `participants` add up to `analysed` or to `total`; nobody is analysed who did not take part.',
  check: inEachFile((file) => {
    const people = get(file.yaml.value, 'participants');
    const [total, analysed, treated, control, other] = ['total', 'analysed', 'treated', 'control', 'other'].map((key) =>
      get(people, key),
    );
    const faults: ReturnType<Rule['check']> = [];
    if (isNumber(total) && isNumber(analysed) && analysed > total) {
      faults.push(
        at(
          file,
          ['participants', 'analysed'],
          armsAddUp.id,
          `${analysed} analysed out of ${total} in all`,
          'Look both figures up in the source',
        ),
      );
    }
    const apart = ['external', 'same-people'].includes(String(get(people, 'control_group')));
    if (isNumber(treated) && isNumber(control) && !apart) {
      const sum = treated + control + (isNumber(other) ? other : 0);
      const wholes = [analysed, total].filter(isNumber);
      if (wholes.length > 0 && !wholes.includes(sum)) {
        faults.push(
          at(
            file,
            ['participants'],
            armsAddUp.id,
            `${[treated, control, other].filter(isNumber).join(' + ')} is ${sum}, and neither \`analysed\` nor \`total\` is ${sum}`,
            'Correct the figure, put a further group under `other`, or name the `control_group`',
          ),
        );
      }
    }
    return faults;
  }),
};
