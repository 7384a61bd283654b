/** How long a stretch of time is. */
import { partsOfDuration, type DurationUnit } from '../schema/duration.ts';

/** Days in a unit; a month is a twelfth of a year. */
const days: Readonly<Record<DurationUnit, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };

/** `6 months` in days, `{ days: 182.6, unit: 'month', count: 6 }`; of a range (`6 to 12 months`) the end. */
export function readDuration(duration: string): { days: number; count: number; unit: DurationUnit; isRange: boolean } {
  const parts = partsOfDuration(duration);
  if (!parts) throw new RangeError(`A stretch of time has a number and a unit, not: ${duration}`);
  const { low, high, unit } = parts;
  const count = Number(high ?? low);
  return { days: count * days[unit], count, unit, isRange: high !== undefined };
}

/** The same in months, to two places. */
export const monthsOf = (duration: string): number =>
  Math.round((readDuration(duration).days / days.month) * 100) / 100;
