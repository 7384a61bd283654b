/** The difference between the groups with its range, where the source prints nothing else. */
import { betterSide, type Better } from '../../evidence/better-side.ts';
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
export function scaleOf({ kind, unit }: Pick<Outcome, 'kind' | 'unit'>): Scale | undefined {
  switch (kind) {
    case 'mean-difference':
      return 'difference';
    case 'proportion':
      return unit === 'percentage points' ? 'difference' : undefined;
    case 'standardised-mean-difference':
      return 'standardised';
    case 'risk-ratio':
    case 'odds-ratio':
    case 'hazard-ratio':
      return 'ratio';
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
