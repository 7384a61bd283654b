/** Shares of people as whole people of 100: one denominator for both groups. */
import type { Arm, Outcome } from '../schema/outcome.ts';

export type Share = {
  /** In percent: worked out from the counts where they are given, else as printed. */
  percent: number;
  events: number | undefined;
  people: number | undefined;
  /** Whole people of 100. */
  of100: number;
};

/** `other`: a third group that is neither. `more`: whole people of 100 that the treated group has above the control group; negative where it has fewer. */
export type SharePair = { control: Share; treated: Share; other: Share | undefined; more: number };

const kinds = new Set<Outcome['kind']>(['proportion', 'count', 'risk-ratio', 'odds-ratio']);

/** Both groups of an outcome of 100, or `undefined` where one of them has no share. */
export function sharesOf({ kind, control, treated, other }: Outcome): SharePair | undefined {
  if (!kinds.has(kind)) return undefined;
  const [without, with_] = [shareOf(control), shareOf(treated)];
  if (!without || !with_) return undefined;
  return { control: without, treated: with_, other: shareOf(other), more: with_.of100 - without.of100 };
}

/** One group of 100. An empty group has no share. */
export function shareOf(arm: Arm | undefined): Share | undefined {
  if (!arm || arm.n === 0) return undefined;
  const { events, n: people, percent: printed } = arm;
  const counted = events !== undefined && people !== undefined && events <= people;
  const percent = counted ? (100 * events) / people : printed;
  return percent === undefined ? undefined : { percent, events, people, of100: Math.round(percent) };
}
