/** One difference with its range on an axis that reaches as far to one side as to the other. */
import { axisMarks } from '../axis.ts';
import { intervalAxis, intervalMarks, neutral, sideMarks } from '../interval.ts';
import { frameWidth, line, textBlock, type Mark, type ChartLayout } from '../layout.ts';
import type { DifferenceData } from './data.ts';

export type DifferenceWords = {
  /** Sizes of the groups, control first; empty where they are not known. */
  groups: readonly string[];
  value: string;
  tick: (value: number) => string;
  sides: readonly [string, string];
  noDifference: string;
  smallest: string;
};

export function differenceGeometry(data: DifferenceData, words: DifferenceWords): ChartLayout {
  const { scale, better, smallest } = data;
  const way = better === 'lower' ? -1 : 1;
  const noticed = smallest && better ? [smallest.low * way, smallest.high * way] : [];
  const axis = intervalAxis(scale, [data.estimate, data.low, data.high, ...noticed]);
  const rows: Mark[] = [];
  let y = 0;
  const place = (block: { marks: Mark[]; bottom: number }): number => {
    rows.push(...block.marks);
    return (y = block.bottom);
  };
  for (const group of words.groups) place(textBlock('label', y, group));
  place(sideMarks(words.sides, y));
  const zero = axis.at(neutral(scale));
  const top = place(textBlock('small', y, words.noDifference, { centre: zero }));
  const below =
    noticed.length > 0 ? place(textBlock('small', y, words.smallest, { centre: axis.at(noticed[0] ?? 0) })) : top;
  place(textBlock('value', y, words.value, { centre: axis.at(data.estimate) }));
  rows.push(...intervalMarks(data, axis, y + 8));
  y += 24;
  const lines = [
    line('zero', zero, top, zero, y),
    ...[...new Set(noticed)].map((value) => line('smallest', axis.at(value), below, axis.at(value), y)),
  ];
  return { width: frameWidth, height: y + 24, marks: [...lines, ...rows, ...axisMarks(axis, y, words.tick)] };
}
