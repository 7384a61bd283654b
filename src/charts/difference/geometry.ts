/** One difference with its range on an axis that reaches as far to one side as to the other. */
import { axisMarks } from '../axis.ts';
import { intervalAxis, intervalMarks, neutral, sideMarks } from '../interval.ts';
import { frameWidth, line, text, textAt, textSizes, type Mark, type Picture } from '../picture.ts';
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

export function differenceGeometry(data: DifferenceData, words: DifferenceWords): Picture {
  const { scale, better, smallest } = data;
  const way = better === 'lower' ? -1 : 1;
  const noticed = smallest && better ? [smallest.low * way, smallest.high * way] : [];
  const axis = intervalAxis(scale, [data.estimate, data.low, data.high, ...noticed]);
  const rows: Mark[] = [];
  let y = 0;
  for (const group of words.groups) {
    rows.push(text('label', 0, y + textSizes.label, group));
    y += 19;
  }
  const sides = sideMarks(words.sides, y);
  rows.push(...sides.marks);
  y = sides.bottom;
  const top = y;
  rows.push(textAt('small', axis.at(neutral(scale)), y + textSizes.small, words.noDifference));
  y += 18;
  if (noticed.length > 0) {
    rows.push(textAt('small', axis.at(noticed[0] ?? 0), y + textSizes.small, words.smallest));
    y += 18;
  }
  rows.push(textAt('value', axis.at(data.estimate), y + textSizes.value, words.value));
  y += 20;
  rows.push(...intervalMarks(data, axis, y + 8));
  y += 24;
  const lines = [
    line('zero', axis.at(neutral(scale)), top + 17, axis.at(neutral(scale)), y),
    ...[...new Set(noticed)].map((value) => line('smallest', axis.at(value), top + 35, axis.at(value), y)),
  ];
  return { width: frameWidth, height: y + 24, marks: [...lines, ...rows, ...axisMarks(axis, y, words.tick)] };
}
