/** Axes: from figures to places in the frame. Scales and ticks are d3's. */
import { max, min } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { line, shareOf, text, type Mark, type Strip } from './layout.ts';

export type Axis = {
  /** First and last figure on the axis. */
  domain: readonly [number, number];
  ticks: readonly number[];
  /** Place of a figure: a share of the width, or what its room is counted in; order is kept. */
  at: (value: number) => number;
};

type Room = { from: number; to: number };
const across: Room = { from: 0, to: 1 };

function assertFinite(values: readonly number[]): void {
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError('An axis needs figures, all finite');
}

/** An axis that holds all values and ends on round figures. With `fixed` it runs over a whole scale, as long as that holds them. */
export function linearAxis(
  values: readonly number[],
  {
    fixed,
    room = across,
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
  const scale = scaleLog([1 / end, end], [across.from, across.to]);
  const above = steps.filter((step) => step <= end && (end <= 10 || Math.log10(step) % 1 === 0));
  return { domain: [1 / end, end], ticks: [...above.map((step) => 1 / step).reverse(), 1, ...above], at: scale };
}

const ends = ([from = 0, to = 1]: number[]): [number, number] => [from, to];

/** The axis itself, below the strips: a line, ticks, and the figures of those that have room beside each other. */
export function axisStrip(axis: Axis, format: (value: number) => string): Strip {
  return {
    kind: 'strip',
    height: 1.7,
    marks: [line('axis', 0, 0.05, 1, 0.05), ...tickMarks(axis, axis.ticks, format)],
  };
}

/** The outer ticks and the middle one are named first; what would stand in them keeps its tick alone. */
export function tickMarks(axis: Axis, ticks: readonly number[], format: (value: number) => string): Mark[] {
  const middle = ticks[Math.floor((ticks.length - 1) / 2)];
  const order = [...new Set([ticks[0], ticks.at(-1), middle, ...ticks])].filter((tick) => tick !== undefined);
  const taken: { from: number; to: number }[] = [];
  const named = new Set<number>();
  for (const tick of order) {
    const width = shareOf(format(tick), false);
    const from = Math.max(0, Math.min(1 - width, axis.at(tick) - width / 2));
    if (taken.some((other) => from < other.to + 0.02 && other.from < from + width + 0.02)) continue;
    taken.push({ from, to: from + width });
    named.add(tick);
  }
  return ticks.flatMap((tick) => {
    const x = axis.at(tick);
    const short = line('axis', x, 0.05, x, 0.3);
    return named.has(tick) ? [short, text('small', x, 1.35, format(tick))] : [short];
  });
}
