import type { Fault } from '../../source/fault.ts';
import type { SourceFile } from '../../source/files.ts';
import type { Path } from '../../source/yaml.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachMap, isNumber, isString } from '../walk.ts';

/** Fields that hold a date of something that has happened. */
const past = ['published', 'added_on', 'checked_on', 'answered_on', 'since', 'seen'];
/** Fields that may lie ahead. */
const any = ['recheck_by', 'result_due', 'start', 'end'];

/** Dates exist, what lies ahead says so, and a record is compared again after it was compared. */
export const dates: Rule = {
  id: 'dates',
  about:
    'A date exists in the calendar; one that lies ahead needs `expected: true`; `recheck_by` follows `checked_on`.',
  check: inEachFile((file, today) => {
    const faults: Fault[] = [];
    eachMap(file.yaml.value, (map, path) => {
      for (const field of past) inspect(file, [...path, field], map[field], false, today, faults);
      for (const field of any) inspect(file, [...path, field], map[field], true, today, faults);
      inspect(file, [...path, 'date'], map['date'], map['expected'] === true, today, faults);
      const { checked_on: checked, recheck_by: again, published } = map;
      if (!isString(checked)) return;
      const tell = (field: string, what: string, mend: string): void => {
        faults.push(at(file, [...path, field], dates.id, what, mend));
      };
      // A paper cannot have been compared with before it was there.
      if (isString(published) && checked < published)
        tell(
          'checked_on',
          `${checked} is before ${published}, the day of publication`,
          'Compare the record with its source and write the day on which you did',
        );
      if (!isString(again)) return;
      const laterBy = Number(again.slice(0, 4)) - Number(checked.slice(0, 4));
      if (again <= checked || laterBy > 2)
        tell(
          'recheck_by',
          `${again} is ${again <= checked ? 'not' : 'years'} after ${checked}, the day of the last comparison`,
          'Write a day about half a year later',
        );
    });
    return faults;
  }),
};

function inspect(
  file: SourceFile,
  path: Path,
  value: unknown,
  mayLieAhead: boolean,
  today: string,
  faults: Fault[],
): void {
  const date = isNumber(value) ? String(value) : value;
  if (!isString(date) || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return;
  if (!exists(date)) {
    faults.push(
      at(
        file,
        path,
        'dates',
        date < '1900' || date > '2101' ? `${date} is no day of our time` : `${date} is not a day of the calendar`,
        'Look the date up; write 2025-05 or 2025 if only that is known',
      ),
    );
  } else if (!mayLieAhead && date > today.slice(0, date.length)) {
    faults.push(
      at(
        file,
        path,
        'dates',
        `${date} lies ahead`,
        path.at(-1) === 'date' ? 'Correct it, or add `expected: true`' : 'Correct it',
      ),
    );
  }
}

/** Whether 2025, 2025-05 or 2025-05-01 is in the calendar, from 1900 to 2100. */
function exists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}
