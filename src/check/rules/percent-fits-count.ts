import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachMap, isNumber } from '../walk.ts';

/** Digits behind the decimal point of a number as written. */
const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A printed percentage must be the rounded share. Half a unit of its last digit is allowed, no more. */
export const percentFitsCount: Rule = {
  id: 'percent-fits-count',
  about: '`percent` is `events` of `n`, rounded.',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    eachMap(file.yaml.value, ({ events, n, percent }, path) => {
      if (!isNumber(events) || !isNumber(n) || !isNumber(percent) || n === 0) return;
      const share = (100 * events) / n;
      const slack = 0.5 * 10 ** -decimals(percent) + 1e-9;
      if (Math.abs(share - percent) > slack) {
        faults.push(
          at(
            file,
            [...path, 'percent'],
            percentFitsCount.id,
            `${events} of ${n} is ${share.toFixed(1)} %, not ${percent} %`,
            'Look the three figures up; if the source itself is wrong, leave `percent` out and say so in a note',
          ),
        );
      }
    });
    return faults;
  }),
};
