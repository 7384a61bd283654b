import { at, type Rule } from '../rule.ts';
import { get, isNumber } from '../walk.ts';

/** Nobody is counted who did not take part. */
export const counted: Rule = {
  id: 'counted',
  about:
    'A group of an outcome is not larger than the study, and no more people are counted than chance had put in groups.',
  check({ files }) {
    return files.flatMap((file) => {
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
                this.id,
                `${n} people in one group of a study of ${total}`,
                'Look both figures up in the source; if people come from a register, say `control_group: external`',
              )
            : [];
        });
        return isNumber(analysed) && isNumber(randomised) && analysed > randomised
          ? [
              ...groups,
              at(
                file,
                ['outcomes', i, 'n_analysed'],
                this.id,
                `${analysed} counted of ${randomised} put in groups`,
                'Look both figures up in the source',
              ),
            ]
          : groups;
      });
    });
  },
};
