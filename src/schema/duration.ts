/** A stretch of time as records write it: a number and a unit, or a range. */

export const durationPattern = /^(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))? (day|week|month|year)s?$/;

export type DurationUnit = 'day' | 'week' | 'month' | 'year';
export type Duration = { low: string; high: string | undefined; unit: DurationUnit };

const isUnit = (name: string | undefined): name is DurationUnit =>
  name === 'day' || name === 'week' || name === 'month' || name === 'year';

/** `6 to 12 months` in its parts; undefined where a text is no stretch of time. */
export function partsOfDuration(text: string): Duration | undefined {
  const [, low, high, unit] = durationPattern.exec(text) ?? [];
  return low !== undefined && isUnit(unit) ? { low, high, unit } : undefined;
}
