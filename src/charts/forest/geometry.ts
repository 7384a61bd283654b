/** Studies below each other on one axis: the words of each above its marks, so that long ones have room on a phone. */
import { axisStrip } from '../axis.ts';
import type { Interval, Scale } from '../difference/data.ts';
import { intervalAxis, intervalStrip, neutral, sidePieces } from '../interval.ts';
import { words as wordPieces, type ChartLayout, type Row } from '../layout.ts';

export type ForestLine = Interval & Omit<Row, 'kind' | 'strip'> & { value: string };
export type ForestWords = {
  sides: readonly [string, string];
  noDifference: string;
  /** Empty where it is not known. */
  smallest: string;
  tick: (value: number) => string;
  /** What the axis counts. */
  unit: string;
};
/** Rows under a heading; pooled ones are drawn hollow. */
export type ForestPart = { heading: string; hollow: boolean; lines: readonly ForestLine[] };

export function forestGeometry(
  scale: Scale,
  parts: readonly ForestPart[],
  words: ForestWords,
  noticed: readonly number[] = [],
): ChartLayout {
  const figures = parts.flatMap(({ lines }) => lines).flatMap(({ estimate, low, high }) => [estimate, low, high]);
  const axis = intervalAxis(scale, [...figures, ...noticed]);
  const zero = neutral(scale);
  return [
    ...sidePieces(words.sides, words.noDifference),
    ...wordPieces('dashed', noticed.length > 0 ? words.smallest : ''),
    ...parts
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ heading, hollow, lines }) => [
        ...wordPieces('heading', heading),
        ...lines.map(({ estimate, low, high, value, ...row }): Row => {
          const strip = intervalStrip({ estimate, low, high }, axis, value, { zero, noticed, hollow });
          return { kind: 'row', ...row, strip };
        }),
      ]),
    axisStrip(axis, words.tick),
    ...wordPieces('small', words.unit),
  ];
}
