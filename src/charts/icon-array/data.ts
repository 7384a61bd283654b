/** Shares of people as whole people of 100, one array per group. */
import type { Arm, Outcome } from '../../schema/outcome.ts';

export type Share = {
  /** In percent: worked out from the counts where they are given, else as printed. */
  percent: number;
  events: number | undefined;
  people: number | undefined;
  /** Whole people of 100. */
  of100: number;
};
/** `more`: whole people of 100 that the treated group has above the control group; negative where it has fewer. */
export type IconArrayData = { control: Share; treated: Share; more: number };

const shares = new Set<Outcome['kind']>(['proportion', 'count', 'risk-ratio', 'odds-ratio']);

/** The data of the chart, or `undefined` where one of the groups has no share. */
export function iconArrayOf({ kind, control, treated }: Outcome): IconArrayData | undefined {
  if (!shares.has(kind)) return undefined;
  const [without, with_] = [shareOf(control), shareOf(treated)];
  return without && with_ && { control: without, treated: with_, more: with_.of100 - without.of100 };
}

function shareOf(arm: Arm | undefined): Share | undefined {
  if (!arm) return undefined;
  const { events, n: people, percent: printed } = arm;
  const counted = events !== undefined && people !== undefined && people > 0 && events <= people;
  const percent = counted ? (100 * events) / people : printed;
  return percent === undefined ? undefined : { percent, events, people, of100: Math.round(percent) };
}
