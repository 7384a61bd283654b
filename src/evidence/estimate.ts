/** What the number between two groups is, and how it is to be read. */
import type { Outcome } from '../schema/outcome.ts';

type Estimated = Pick<Outcome, 'kind' | 'estimate_kind'>;

const ratios = new Set<string>(['risk-ratio', 'odds-ratio', 'hazard-ratio', 'ratio']);

/** What the estimate counts: as told, else what the outcome's own kind says; `undefined` where neither does. */
export const estimateKindOf = ({ kind, estimate_kind }: Estimated): string => estimate_kind ?? kind;

/** Whether 1, and not 0, means no difference. */
export const isRatio = (outcome: Estimated): boolean => ratios.has(estimateKindOf(outcome));

/** Whether a 95 % interval stands among the figures; only then is it explained. */
export const hasInterval = ({ ci95, treated, control, other }: Outcome): boolean =>
  ci95 !== undefined || [treated, control, other].some((arm) => arm?.range_kind === 'confidence-interval');

/** Whether the estimate counts standard deviations. */
export const isStandardised = (outcome: Estimated): boolean =>
  estimateKindOf(outcome) === 'standardised-mean-difference';
