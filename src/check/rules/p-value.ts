import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachMap, isNumber, isString } from '../walk.ts';

/** A probability lies between 0 and 1. */
export const pValue: Rule = {
  id: 'p-value',
  about: 'A P value lies above 0 and not above 1.',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    eachMap(file.yaml.value, ({ p }, path) => {
      const bound = isString(p) ? /^[<>]\s?(\d*\.?\d+)$/.exec(p)?.[1] : undefined;
      const value = isNumber(p) ? p : bound === undefined ? undefined : Number(bound);
      if (value !== undefined && (value <= 0 || value > 1)) {
        faults.push(
          at(
            file,
            [...path, 'p'],
            pValue.id,
            `P cannot be ${String(p)}`,
            value === 0
              ? 'No chance is nil: write what the source could tell, such as "<0.001"'
              : 'A P value lies between 0 and 1; look it up in the source',
          ),
        );
      }
    });
    return faults;
  }),
};
