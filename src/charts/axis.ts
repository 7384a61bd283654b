/** Axes: from figures to places in the frame. Scales and ticks are d3's. */
import { max, min } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { inner, line, textAt, type Mark } from './layout.ts';

export type Axis = {
  /** First and last figure on the axis. */
  domain: readonly [number, number];
  ticks: readonly number[];
  /** Place of a figure, in the frame's unit; order is kept. */
  at: (value: number) => number;
};

type Room = { from: number; to: number };
const acrossFrame: Room = { from: inner.left, to: inner.right };

function assertFinite(values: readonly number[]): void {
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError('An axis needs figures, all finite');
}

/** An axis that holds all values and ends on round figures. With `fixed` it runs over a whole scale, as long as that holds them. */
export function linearAxis(
  values: readonly number[],
  {
    fixed,
    room = acrossFrame,
    count = 5,
  }: { fixed?: readonly [number, number] | undefined; room?: Room; count?: number } = {},
): Axis {
  assertFinite(values);
  const [low, high] = [min(values) ?? 0, max(values) ?? 0];
  const holds = fixed && fixed[0] <= low && fixed[1] >= high && fixed[0] < fixed[1];
  const scale = holds
    ? scaleLinear([fixed[0], fixed[1]], [room.from, room.to])
    : scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [room.from, room.to]).nice(count);
  return { domain: ends(scale.domain()), ticks: scale.ticks(count), at: scale };
}

/** An axis of differences: as long below 0 as above, so that neither side looks favoured. */
export function differenceAxis(values: readonly number[]): Axis {
  assertFinite(values);
  const furthest = max(values, Math.abs) || 1;
  return linearAxis([-furthest, furthest]);
}

/** An axis of ratios: as far from 1 to 1/n as from 1 to n. Values must be above 0. */
export function ratioAxis(values: readonly number[]): Axis {
  assertFinite(values);
  if (values.some((value) => value <= 0)) throw new RangeError('A ratio is above 0');
  const furthest = Math.max(max(values, (value) => Math.max(value, 1 / value)) ?? 1, 1.5);
  const steps = [2, 5, 10, 20, 50, 100, 1000, 10000];
  const end = steps.find((step) => step >= furthest * (1 - 1e-9)) ?? 10 ** Math.ceil(Math.log10(furthest));
  const scale = scaleLog([1 / end, end], [acrossFrame.from, acrossFrame.to]);
  const above = steps.filter((step) => step <= end && (end <= 10 || Math.log10(step) % 1 === 0));
  return { domain: [1 / end, end], ticks: [...above.map((step) => 1 / step).reverse(), 1, ...above], at: scale };
}

const ends = ([from = 0, to = 1]: number[]): [number, number] => [from, to];

/** The axis itself below a chart: a line, ticks, and their figures. Takes 24 from `y` downwards. */
export function axisMarks(axis: Axis, y: number, format: (value: number) => string): Mark[] {
  return [
    line('axis', inner.left, y, inner.right, y),
    ...axis.ticks.flatMap((tick) => [
      line('axis', axis.at(tick), y, axis.at(tick), y + 4),
      textAt('small', axis.at(tick), y + 18, format(tick)),
    ]),
  ];
}
