/** What both groups reached, on one axis: from an outcome to the figures that are drawn. */
import { betterSide, type Better } from '../../evidence/better-side.ts';
import { isControlled } from '../../evidence/certainty/start.ts';
import { smallestChange, type SmallestChange } from '../../evidence/smallest-change.ts';
import type { Measure } from '../../schema/measure.ts';
import type { Arm, Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';

/** What a group's figure is: a mean change from the start, a mean score, a median, or a mean before and after. */
export type Figure = 'change' | 'score' | 'median' | 'before-after';
/** `range`: bounds of which the source does not say what they are. */
export type SpreadKind = 'sd' | 'se' | 'range' | NonNullable<Arm['range_kind']>;
export type Spread = { kind: SpreadKind; low: number; high: number; size: number | undefined };
export type Point = { value: number; spread: Spread | undefined };
/** `start` only where the figure is `before-after`. */
export type ArmFigures = { people: number | undefined; start: Point | undefined; end: Point };
/** Why the control group's row is empty. */
export type Missing = 'no-control-group' | 'control-not-read';

export type GroupMeansData = {
  figure: Figure;
  unit: Outcome['unit'];
  control: ArmFigures | Missing;
  treated: ArmFigures;
  /** A third group, where its figure stands on the same axis. */
  other: ArmFigures | undefined;
  /** The whole scale, where the figures are scores on it. */
  scale: readonly [number, number] | undefined;
  better: Better | undefined;
  smallest: SmallestChange | undefined;
};

/** The data of the chart, or `undefined` where the outcome's figures cannot be set on one axis. */
export function groupMeansOf(
  facts: StudyFacts,
  outcome: Outcome,
  measure: Measure | undefined,
): GroupMeansData | undefined {
  const figure = figureOf(outcome, measure);
  if (!figure) return undefined;
  const treated = figuresOf(outcome.treated, figure);
  if (!treated) return undefined;
  const control = figuresOf(outcome.control, figure) ?? missing(facts, outcome);
  return {
    figure,
    unit: outcome.unit,
    control,
    treated,
    other: figuresOf(outcome.other, figure),
    scale: scaleOf(outcome, figure, measure),
    better: betterSide(outcome, measure),
    smallest: smallestChange(facts, outcome, measure),
  };
}

function figureOf({ kind, treated, control }: Outcome, measure: Measure | undefined): Figure | undefined {
  if (treated?.before && treated.after) return 'before-after';
  switch (kind) {
    case 'mean-change':
      return 'change';
    case 'mean-score':
      return 'score';
    case 'median':
      return 'median';
    case 'mean-difference': {
      // The source prints a difference and both means. Changes or scores? A scale without figures below 0 tells:
      // a mean below 0 is a change. Where it does not tell, nothing is assumed.
      const startsAtZero = measure?.range.min !== null && measure?.range.min !== undefined && measure.range.min >= 0;
      const means = [treated?.mean, control?.mean].filter((mean) => mean !== undefined);
      return startsAtZero && means.length === 2 && means.some((mean) => mean < 0) ? 'change' : undefined;
    }
    default:
      return undefined;
  }
}

function figuresOf(arm: Arm | undefined, figure: Figure): ArmFigures | undefined {
  if (!arm) return undefined;
  const people = arm.n;
  if (figure === 'before-after') {
    if (!arm.before || !arm.after) return undefined;
    const [start, end] = [arm.before, arm.after].map(({ mean, sd }) => ({
      value: mean,
      spread: spreadOf(mean, sd === undefined ? {} : { sd }),
    }));
    return end && { people, start, end };
  }
  const value = figure === 'median' ? arm.median : arm.mean;
  return value === undefined ? undefined : { people, start: undefined, end: { value, spread: spreadOf(value, arm) } };
}

function spreadOf(
  mean: number,
  { sd, se, range, range_kind }: Pick<Arm, 'sd' | 'se' | 'range' | 'range_kind'>,
): Spread | undefined {
  if (sd !== undefined) return { kind: 'sd', low: mean - sd, high: mean + sd, size: sd };
  if (se !== undefined) return { kind: 'se', low: mean - se, high: mean + se, size: se };
  return range && { kind: range_kind ?? 'range', low: range[0], high: range[1], size: undefined };
}

/** A trial that compares has a control group even where its figure was not read. */
function missing(facts: StudyFacts, outcome: Outcome): Missing {
  return isControlled(facts) || outcome.control !== undefined || (facts.participants.control ?? 0) > 0
    ? 'control-not-read'
    : 'no-control-group';
}

function scaleOf(
  outcome: Outcome,
  figure: Figure,
  measure: Measure | undefined,
): readonly [number, number] | undefined {
  const { min, max, unit } = measure?.range ?? { min: null, max: null, unit: null };
  if (figure === 'change' || min === null || max === null) return undefined;
  const fits = outcome.unit === undefined || outcome.unit === 'points' || outcome.unit === unit;
  return fits ? [min, max] : undefined;
}

/** Every figure that the axis must hold. */
export function figuresIn({ control, treated, other }: GroupMeansData): number[] {
  return [control, treated, other]
    .flatMap((group) => (group === undefined || typeof group === 'string' ? [] : [group]))
    .flatMap(({ start, end }) => (start ? [start, end] : [end]))
    .flatMap(({ value, spread }) => (spread ? [value, spread.low, spread.high] : [value]));
}
