/** The difference between the groups with its range, where the source prints nothing else. */
import { betterSide, type Better } from '../../evidence/better-side.ts';
import { estimateKindOf, isStandardised } from '../../evidence/estimate.ts';
import { smallestChange, type SmallestChange } from '../../evidence/smallest-change.ts';
import type { Measure } from '../../schema/measure.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';

export type Interval = { estimate: number; low: number; high: number };
/** What the axis counts: a plain difference in the unit, a difference in standard deviations, or a ratio. */
export type Scale = 'difference' | 'standardised' | 'ratio';

export type DifferenceData = Interval & {
  scale: Scale;
  unit: Outcome['unit'];
  control: number | undefined;
  treated: number | undefined;
  better: Better | undefined;
  smallest: SmallestChange | undefined;
};

/** The scale of an outcome's estimate, `undefined` where it has none that can be drawn. */
export function scaleOf(outcome: Pick<Outcome, 'kind' | 'estimate_kind' | 'unit'>): Scale | undefined {
  if (isStandardised(outcome)) return 'standardised';
  switch (estimateKindOf(outcome)) {
    case 'risk-ratio':
    case 'odds-ratio':
    case 'hazard-ratio':
      return 'ratio';
    case 'mean-difference':
    case 'median-difference':
      return 'difference';
    // What a model gives, and a difference of shares, stand on an axis where their unit is known.
    case 'risk-difference':
    case 'adjusted-difference':
    case 'proportion':
      return outcome.unit === 'percentage points' || outcome.kind === 'mean-difference' ? 'difference' : undefined;
    default:
      return undefined;
  }
}

/** An estimate with its 95 % range, or `undefined` where either is missing or a ratio is not above 0. */
export function intervalOf({ estimate, ci95 }: Outcome, scale: Scale): Interval | undefined {
  if (estimate === undefined || ci95 === undefined) return undefined;
  const [low, high] = ci95;
  return scale === 'ratio' && low <= 0 ? undefined : { estimate, low, high };
}

export function differenceOf(
  facts: StudyFacts,
  outcome: Outcome,
  measure: Measure | undefined,
): DifferenceData | undefined {
  const scale = scaleOf(outcome);
  const interval = scale && intervalOf(outcome, scale);
  if (!interval) return undefined;
  const smallest = scale === 'difference' ? smallestChange(facts, outcome, measure) : undefined;
  return {
    ...interval,
    scale,
    unit: outcome.unit,
    control: outcome.control?.n,
    treated: outcome.treated?.n,
    better: betterSide(outcome, measure),
    smallest: smallest?.kind === 'change' ? smallest : undefined,
  };
}
