/** One measure over time in both groups, where a study gives it at three moments or more. */
import { readDuration } from '../../evidence/duration.ts';
import type { DurationUnit } from '../../schema/duration.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';

export type Moment = {
  days: number;
  count: number;
  unit: DurationUnit;
  timepoint: string;
  control: number;
  treated: number;
};
export type TimeSeriesData = { figure: 'change' | 'score'; unit: Outcome['unit']; moments: readonly Moment[] };

/** Fewer moments than this are no course. */
const leastMoments = 3;

/**
 * The course of the measure of `main`, in time order: outcomes of the same measure, kind and unit in all the people.
 * `undefined` where there are too few, or where two of them stand at the same moment and it is unclear which is meant.
 */
export function timeSeriesOf({ outcomes }: StudyFacts, main: Outcome): TimeSeriesData | undefined {
  const { measure, kind, unit } = main;
  if (!measure || (kind !== 'mean-change' && kind !== 'mean-score')) return undefined;
  const moments = outcomes
    .filter(
      (other) => other.measure === measure && other.kind === kind && other.unit === unit && other.role !== 'subgroup',
    )
    .flatMap((other) => momentOf(other) ?? [])
    .toSorted((a, b) => a.days - b.days);
  const distinct = new Set(moments.map(({ days }) => days)).size;
  if (distinct < leastMoments || distinct < moments.length) return undefined;
  return { figure: kind === 'mean-change' ? 'change' : 'score', unit, moments };
}

function momentOf({ timepoint, control, treated }: Outcome): Moment | undefined {
  if (!timepoint || control?.mean === undefined || treated?.mean === undefined) return undefined;
  const { isRange, ...moment } = readDuration(timepoint);
  return isRange ? undefined : { ...moment, timepoint, control: control.mean, treated: treated.mean };
}
