/** Two lines over time, each named with its last figure at its end. */
import { linearAxis, type Axis } from '../axis.ts';
import {
  frameWidth,
  line,
  point,
  tenth,
  text,
  textAt,
  textSizes,
  widthOf,
  type Mark,
  type ChartLayout,
} from '../layout.ts';
import type { Group } from '../words.ts';
import type { TimeSeriesData } from './data.ts';

export type TimeSeriesWords = {
  name: (group: Group) => string;
  value: (value: number) => string;
  tick: (value: number) => string;
  /** Below each moment: `3` where all moments share a unit, else `90 days`. */
  moment: (index: number) => string;
  time: string;
};

const plot = { top: 10, height: 170, left: 40 };
/** A name and a figure at the end of a line. */
const labelHeight = 34;

export function timeSeriesGeometry({ figure, moments }: TimeSeriesData, words: TimeSeriesWords): ChartLayout {
  const groups = ['control', 'treated'] as const;
  const last = moments.at(-1);
  if (!last) throw new RangeError('A course has moments');
  const labels = groups.flatMap((group) => [
    widthOf('small', words.name(group)),
    widthOf('value', words.value(last[group])),
  ]);
  const right = frameWidth - Math.min(Math.max(...labels), 130) - 10;
  const values = [...moments.flatMap(({ control, treated }) => [control, treated]), 0];
  const upright = linearAxis(values, { room: { from: plot.top + plot.height, to: plot.top } });
  const time = linearAxis([0, last.days], { fixed: [0, last.days], room: { from: plot.left + 6, to: right - 8 } });
  const bottom = plot.top + plot.height;
  const marks: Mark[] = [
    ...upright.ticks.flatMap((tick) => [
      line(tick === 0 && figure === 'change' ? 'zero' : 'grid', plot.left, upright.at(tick), right, upright.at(tick)),
      text('small', plot.left - 5, upright.at(tick) + 4, words.tick(tick), 'end'),
    ]),
    line('axis', plot.left, bottom, right, bottom),
    ...momentMarks(moments, time, bottom, words),
    textAt('small', (plot.left + right) / 2, bottom + 36, words.time),
  ];
  for (const group of groups) {
    const places = moments.map((moment) => ({ x: time.at(moment.days), y: upright.at(moment[group]) }));
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const box = {
      x: Math.min(...xs),
      y: Math.min(...ys),
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
    };
    const d = `M${places.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}`;
    marks.push({ kind: 'path', look: `${group}-way`, d, box }, ...places.map(({ x, y }) => point(group, x, y, 4)));
  }
  const [control, treated] = endLabels(upright.at(last.control), upright.at(last.treated), bottom);
  for (const [group, y] of [
    ['control', control],
    ['treated', treated],
  ] as const) {
    marks.push(
      text('small', right + 6, y, words.name(group)),
      text('value', right + 6, y + 17, words.value(last[group])),
    );
  }
  return { width: frameWidth, height: bottom + 44, marks };
}

/** A moment's label is left out where it would stand in the one before; its tick stays. */
function momentMarks(moments: TimeSeriesData['moments'], time: Axis, bottom: number, words: TimeSeriesWords): Mark[] {
  let free = 0;
  return moments.flatMap(({ days }, i) => {
    const x = time.at(days);
    const half = widthOf('small', words.moment(i)) / 2;
    const tick = line('axis', x, bottom, x, bottom + 4);
    if (x - half < free) return [tick];
    free = x + half + 4;
    return [tick, textAt('small', x, bottom + 18, words.moment(i))];
  });
}

/** Base lines of the two names: beside their ends, moved apart as far as both need room, and kept in the plot. */
function endLabels(control: number, treated: number, bottom: number): [number, number] {
  const apart = Math.max(0, labelHeight - Math.abs(control - treated)) / 2;
  const way = control <= treated ? -1 : 1;
  const [low, high] = [plot.top + textSizes.small, bottom - 17];
  const clamp = (y: number): number => Math.max(low, Math.min(high, y));
  const [first, second] = [clamp(control + way * apart), clamp(treated - way * apart)];
  // At an edge only one of them could move; the other makes room.
  const short = labelHeight - Math.abs(first - second);
  if (short <= 0) return [first, second];
  return Math.min(first, second) === low
    ? [first + (way > 0 ? short : 0), second + (way > 0 ? 0 : short)]
    : [first - (way > 0 ? 0 : short), second - (way > 0 ? short : 0)];
}
