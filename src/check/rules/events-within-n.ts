import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachMap, isNumber } from '../walk.ts';

/** Nobody can be counted twice. */
export const eventsWithinN: Rule = {
  id: 'events-within-n',
  about: '`events` is never more than `n`.',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    eachMap(file.yaml.value, ({ events, n }, path) => {
      if (isNumber(events) && isNumber(n) && events > n) {
        faults.push(
          at(
            file,
            [...path, 'events'],
            eventsWithinN.id,
            `${events} events among ${n} people`,
            'Look both figures up in the source; the smaller one is usually the events',
          ),
        );
      }
    });
    return faults;
  }),
};
