/** One difference with its range on an axis that reaches as far to one side as to the other. */
import { axisStrip } from '../axis.ts';
import { intervalAxis, intervalStrip, neutral, noticedOn, sidePieces } from '../interval.ts';
import { words as wordPieces, type ChartLayout } from '../layout.ts';
import type { DifferenceData } from './data.ts';

export type DifferenceWords = {
  /** Sizes of the groups, control first; empty where they are not known. */
  groups: readonly string[];
  value: string;
  range: string;
  tick: (value: number) => string;
  sides: readonly [string, string];
  noDifference: string;
  smallest: string;
};

export function differenceGeometry(data: DifferenceData, words: DifferenceWords): ChartLayout {
  const { scale, better, smallest } = data;
  const noticed = noticedOn(smallest, better);
  const axis = intervalAxis(scale, [data.estimate, data.low, data.high, ...noticed]);
  return [
    ...words.groups.flatMap((group) => wordPieces('name', group)),
    ...wordPieces('small', words.range),
    ...sidePieces(words.sides, words.noDifference),
    ...wordPieces('dashed', noticed.length > 0 ? words.smallest : ''),
    intervalStrip(data, axis, words.value, { zero: neutral(scale), noticed }),
    axisStrip(axis, words.tick),
  ];
}
