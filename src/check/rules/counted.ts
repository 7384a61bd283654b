import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { get, isNumber } from '../walk.ts';

/** Nobody is counted who did not take part. */
export const counted: Rule = {
  id: 'counted',
  mayBeWrong: true,
  about:
    'The groups of an outcome are not larger than the study, alone or together, and no more people are counted than chance had put in groups.',
  check: inEachFile((file) => {
    const outcomes = get(file.yaml.value, 'outcomes');
    // A review counts the people of one outcome over more studies than those of another.
    const total =
      get(file.yaml.value, 'record') === 'review' ? undefined : get(file.yaml.value, 'participants', 'total');
    return (Array.isArray(outcomes) ? outcomes : []).flatMap((outcome, i) => {
      const [analysed, randomised] = [get(outcome, 'n_analysed'), get(outcome, 'n_randomised')];
      const groups = ['treated', 'control', 'other'].flatMap((group) => {
        const n = get(outcome, group, 'n');
        const outside = group === 'control' && get(file.yaml.value, 'participants', 'control_group') === 'external';
        return isNumber(n) && isNumber(total) && n > total && !outside
          ? at(
              file,
              ['outcomes', i, group, 'n'],
              counted.id,
              `${n} people in one group of a study of ${total}`,
              'Look both figures up in the source; if people come from a register, say `control_group: external`',
            )
          : [];
      });
      const say = (key: string, message: string): ReturnType<Rule['check']> => [
        at(file, ['outcomes', i, key], counted.id, message, 'Look both figures up in the source'),
      ];
      const sizes = ['treated', 'control', 'other'].map((group) => get(outcome, group, 'n')).filter(isNumber);
      const sum = sizes.reduce((all, n) => all + n, 0);
      const together = get(file.yaml.value, 'participants', 'control_group') ?? 'in-trial';
      return [
        ...groups,
        ...(isNumber(analysed) && isNumber(randomised) && analysed > randomised
          ? say('n_analysed', `${analysed} counted of ${randomised} put in groups`)
          : []),
        ...(together === 'in-trial' && isNumber(total) && sum > total && sizes.every((n) => n <= total)
          ? say('treated', `${sizes.join(' + ')} is ${sum}, in a study of ${total}`)
          : []),
      ];
    });
  }),
};
