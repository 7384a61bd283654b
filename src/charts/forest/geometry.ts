/** Studies below each other on one axis. Names stand above their marks, so that long ones have room on a phone. */
import { axisMarks, type Axis } from '../axis.ts';
import type { Interval, Scale } from '../difference/data.ts';
import { intervalAxis, intervalMarks, neutral, sideMarks } from '../interval.ts';
import {
  frameWidth,
  line,
  rect,
  text,
  textAt,
  textBlock,
  textSizes,
  widthOf,
  type Mark,
  type ChartLayout,
} from '../layout.ts';
import type { Level } from '../../evidence/certainty/types.ts';

export type ForestLine = Interval & {
  name: string;
  /** Sizes, time, role: what must be known to compare. */
  detail: string;
  value: string;
  certainty: string;
  level: Level;
};
export type ForestWords = {
  sides: readonly [string, string];
  noDifference: string;
  tick: (value: number) => string;
};
/** Rows under a heading; pooled ones are drawn hollow. */
export type ForestPart = { heading: string; hollow: boolean; lines: readonly ForestLine[] };

const barWidth = 40;

export function forestGeometry(scale: Scale, parts: readonly ForestPart[], words: ForestWords): ChartLayout {
  const all = parts.flatMap(({ lines }) => lines);
  const axis = intervalAxis(
    scale,
    all.flatMap(({ estimate, low, high }) => [estimate, low, high]),
  );
  const zero = axis.at(neutral(scale));
  const sides = sideMarks(words.sides, 0);
  const rows: Mark[] = [...sides.marks, textAt('small', zero, sides.bottom + textSizes.small, words.noDifference)];
  const top = sides.bottom + 17;
  let y = top + 4;
  for (const { heading, hollow, lines } of parts) {
    if (lines.length === 0) continue;
    rows.push(text('label', 0, y + textSizes.label, heading), line('grid', 0, y + 20, frameWidth, y + 20));
    y += 28;
    for (const row of lines) {
      const drawn = rowMarks(row, axis, y, hollow);
      rows.push(...drawn.marks);
      y = drawn.bottom + 14;
    }
  }
  return {
    width: frameWidth,
    height: y + 24,
    marks: [line('zero', zero, top, zero, y), ...rows, ...axisMarks(axis, y, words.tick)],
  };
}

function rowMarks(row: ForestLine, axis: Axis, top: number, hollow: boolean): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let y = top;
  const sign = widthOf('small', row.certainty) + barWidth + 6;
  const name = textBlock('name', y, row.name);
  marks.push(...name.marks);
  const beside = widthOf('name', row.name) + sign + 10 <= frameWidth;
  y = name.bottom;
  // The label stands beside the name where there is room, else on a line of its own.
  const base = beside ? top + textSizes.name : y + textSizes.small;
  if (!beside) y += 18;
  marks.push(...certaintyMarks(row, beside ? frameWidth - sign : 0, base));
  const detail = textBlock('small', y, row.detail);
  marks.push(...detail.marks);
  y = detail.bottom;
  const value = textBlock('value', y, row.value, { centre: axis.at(row.estimate) });
  marks.push(...value.marks);
  y = value.bottom + 1;
  marks.push(...intervalMarks(row, axis, y + 6, hollow));
  return { marks, bottom: y + 12 };
}

/** The bar of four segments, as on every page, and its words. */
function certaintyMarks({ certainty, level }: ForestLine, x: number, base: number): Mark[] {
  return [
    ...[0, 1, 2, 3].map((i) => rect(i < level ? 'ink' : 'hollow', x + i * 10 + 1, base - 10, 8, 11)),
    text('small', x + barWidth + 4, base, certainty),
  ];
}
