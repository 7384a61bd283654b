import type { Fault } from '../../source/fault.ts';
import { get, isNumber } from '../walk.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';

const arms = ['treated', 'control', 'other'];

/** A count says of how many. Some sources do not tell; where the outcome gives the size of one group, the other was forgotten. */
export const ofHowMany: Rule = {
  id: 'of-how-many',
  about: '`events` stand with `n`, the people counted in that group, wherever the source gives it.',
  check: inEachFile((file) => {
    const outcomes = get(file.yaml.value, 'outcomes');
    return (Array.isArray(outcomes) ? outcomes : []).flatMap((outcome, i) => {
      const isForgotten = arms.some((arm) => isNumber(get(outcome, arm, 'n')));
      return arms.flatMap((arm): Fault[] => {
        const [events, n] = [get(outcome, arm, 'events'), get(outcome, arm, 'n')];
        if (!isNumber(events) || n !== undefined) return [];
        const fault = at(
          file,
          ['outcomes', i, arm, 'events'],
          'of-how-many',
          `${events} of how many is not said`,
          'Add `n`, the people counted in this group',
        );
        return [isForgotten ? fault : { ...fault, warning: true }];
      });
    });
  }),
};
