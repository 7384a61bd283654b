/** Which outcomes of a study are drawn, and as what. */
import { gradeOutcome } from '../evidence/certainty/grade.ts';
import { mainOutcome } from '../evidence/goal-outcomes.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Measure } from '../schema/measure.ts';
import type { Outcome } from '../schema/outcome.ts';
import type { StudyFacts } from '../schema/study.ts';
import { groupMeansOf, type GroupMeansData } from './group-means/data.ts';
import { groupMeansChart } from './group-means/words.ts';
import { timeSeriesOf, type TimeSeriesData } from './time-series/data.ts';
import { differenceOf, type DifferenceData } from './difference/data.ts';
import { differenceChart } from './difference/words.ts';
import { iconArrayOf, type IconArrayData } from './icon-array/data.ts';
import { iconArrayChart } from './icon-array/words.ts';
import type { Chart } from './words.ts';

export type Drawing =
  | { chart: 'hundred'; data: IconArrayData }
  | { chart: 'arms'; data: GroupMeansData }
  | { chart: 'difference'; data: DifferenceData };
export type DrawnOutcome = { outcome: Outcome; drawing: Drawing; course: TimeSeriesData | undefined };

/** The main outcome and up to two more. */
const most = 3;
const roleOrder: Record<Outcome['role'], number> = { primary: 0, secondary: 1, exploratory: 2, safety: 3, subgroup: 4 };

/** How an outcome is drawn: both groups where both are known, else the difference, else the treated group and an empty place. */
export function drawingOf(facts: StudyFacts, outcome: Outcome, measure: Measure | undefined): Drawing | undefined {
  const hundred = iconArrayOf(outcome);
  if (hundred) return { chart: 'hundred', data: hundred };
  const arms = groupMeansOf(facts, outcome, measure);
  if (arms && typeof arms.control !== 'string') return { chart: 'arms', data: arms };
  const difference = differenceOf(facts, outcome, measure);
  if (difference) return { chart: 'difference', data: difference };
  return arms && { chart: 'arms', data: arms };
}

/** The chart of a drawing in the words of a locale; `name` is that of the outcome, `otherName` that of a third group. */
export function chartOf(
  { chart, data }: Drawing,
  facts: StudyFacts,
  outcome: Outcome,
  name: string,
  translator: Translator,
  otherName?: string,
): Chart {
  switch (chart) {
    case 'hundred':
      return iconArrayChart(data, facts, outcome, name, translator, otherName);
    case 'arms':
      return groupMeansChart(data, facts, outcome, name, translator, otherName);
    case 'difference':
      return differenceChart(data, facts, outcome, name, translator);
    default:
      return chart satisfies never;
  }
}

/**
 * The outcomes of a study that are drawn: the one it is judged by, then by their place in the plan, one per measure
 * (or several main goals at one moment: two treated groups, of which one would hide the other).
 * What is seen in a part of the people is not drawn beside what was seen in all. Nothing is drawn of a study that is
 * off the ladder: no animals, no announcements. A course over time is added once.
 */
export function picturesOf(facts: StudyFacts, measures: ReadonlyMap<string, Measure>): DrawnOutcome[] {
  const main = mainOutcome(facts);
  const ordered = facts.outcomes
    .filter((outcome) => outcome === main || outcome.role !== 'subgroup')
    .toSorted((a, b) => Number(b === main) - Number(a === main) || roleOrder[a.role] - roleOrder[b.role]);
  const drawn: DrawnOutcome[] = [];
  for (const outcome of ordered) {
    if (drawn.length === most) break;
    if (drawn.some((other) => repeats(outcome, other.outcome))) continue;
    if (gradeOutcome(facts, outcome).track !== 'ladder') continue;
    const drawing = drawingOf(facts, outcome, outcome.measure ? measures.get(outcome.measure) : undefined);
    if (!drawing) continue;
    const hasCourse = drawn.some(({ course }) => course !== undefined);
    drawn.push({ outcome, drawing, course: hasCourse ? undefined : timeSeriesOf(facts, outcome) });
  }
  return drawn;
}

const repeats = (outcome: Outcome, other: Outcome): boolean =>
  outcome.measure !== undefined &&
  outcome.measure === other.measure &&
  (outcome.role !== 'primary' || other.role !== 'primary' || outcome.timepoint !== other.timepoint);
