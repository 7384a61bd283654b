/** Two lines over time, each with its last figure at its end; the groups are named above, control first. */
import { linearAxis, tickMarks } from '../axis.ts';
import { line, point, text, words as wordPieces, type ChartLayout, type Group, type Mark } from '../layout.ts';
import type { Moment, TimeSeriesData } from './data.ts';

export type TimeSeriesWords = {
  name: (group: Group) => string;
  value: (value: number) => string;
  tick: (value: number) => string;
  /** Below each moment: `3` where all moments share a unit, else `90 days`. */
  moment: (moment: Moment) => string;
  time: string;
};

/** In em; above and below the outer ticks there is room for a figure. */
const plot = { top: 1.6, bottom: 10.4, height: 12.1 };

export function timeSeriesGeometry({ figure, moments }: TimeSeriesData, words: TimeSeriesWords): ChartLayout {
  const groups = ['control', 'treated'] as const;
  const last = moments.at(-1);
  if (!last) throw new RangeError('A course has moments');
  const values = [...moments.flatMap(({ control, treated }) => [control, treated]), 0];
  const upright = linearAxis(values, { room: { from: plot.bottom, to: plot.top }, count: 4 });
  const time = linearAxis([0, last.days], { fixed: [0, last.days], room: { from: 0.16, to: 0.96 } });
  const marks: Mark[] = upright.ticks.flatMap((tick) => {
    const y = upright.at(tick);
    const isZero = tick === 0 && figure === 'change';
    return [line(isZero ? 'zero' : 'grid', 0, y, 1, y), text('small', 0, y - 0.25, words.tick(tick))];
  });
  for (const group of groups) {
    const places = moments.map((moment) => ({ x: time.at(moment.days), y: upright.at(moment[group]) }));
    marks.push(
      ...places.slice(1).map(({ x, y }, i) => line(`${group}-way`, places[i]?.x ?? x, places[i]?.y ?? y, x, y)),
      ...places.map(({ x, y }) => point(group, x, y)),
    );
  }
  // The upper figure stands above its line's end and the lower one below, so that they never meet.
  const controlAbove = upright.at(last.control) < upright.at(last.treated);
  for (const group of groups) {
    const above = (group === 'control') === controlAbove;
    marks.push(text('value', 1, upright.at(last[group]) + (above ? -0.6 : 1.3), words.value(last[group])));
  }
  const byDays = new Map(moments.map((moment) => [moment.days, moment]));
  return [
    ...groups.map((group) => ({ kind: 'key' as const, group, text: words.name(group) })),
    { kind: 'strip', height: plot.height, marks },
    {
      kind: 'strip',
      height: 1.7,
      marks: [
        line('axis', 0, 0.05, 1, 0.05),
        ...tickMarks(
          time,
          moments.map(({ days }) => days),
          (days) => words.moment(byDays.get(days) ?? last),
        ),
      ],
    },
    ...wordPieces('small', words.time),
  ];
}
