import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachMap, isNumber } from '../walk.ts';

/** An interval runs upwards and holds its estimate. */
export const estimateInInterval: Rule = {
  id: 'estimate-in-interval',
  about: '`ci95` runs from the lower to the upper bound and holds `estimate`.',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    eachMap(file.yaml.value, ({ estimate, ci95 }, path) => {
      if (!Array.isArray(ci95)) return;
      const [low, high]: unknown[] = ci95;
      if (!isNumber(low) || !isNumber(high)) return;
      if (low > high) {
        faults.push(
          at(
            file,
            [...path, 'ci95'],
            estimateInInterval.id,
            `The interval runs from ${low} down to ${high}`,
            'Write the lower bound first; check the signs',
          ),
        );
      } else if (isNumber(estimate) && (estimate < low || estimate > high)) {
        faults.push(
          at(
            file,
            [...path, 'estimate'],
            estimateInInterval.id,
            `The estimate ${estimate} lies outside its interval ${low} to ${high}`,
            'Look the three figures up; a lost minus sign is the usual cause',
          ),
        );
      }
    });
    return faults;
  }),
};
