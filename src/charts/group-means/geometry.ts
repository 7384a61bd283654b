/** Both groups on one axis, control first: from figures to marks. */
import { linearAxis, axisMarks, type Axis } from '../axis.ts';
import {
  bar,
  frameWidth,
  hollowPoint,
  inner,
  line,
  point,
  rect,
  text,
  textAt,
  textBlock,
  textSizes,
  type Look,
  type Mark,
  type ChartLayout,
} from '../layout.ts';
import type { Group } from '../words.ts';
import { figuresIn, type ArmFigures, type GroupMeansData, type Point } from './data.ts';
import { smallestMark, type SmallestMark } from './smallest.ts';

/** The words that stand in the picture. */
export type GroupMeansWords = {
  group: (group: Group) => string;
  value: (value: number, when: 'start' | 'end') => string;
  tick: (value: number) => string;
  /** Said in place of a control group. */
  missing: string;
  noChange: string;
  smallest: string;
  better: string;
};

const heights = { name: 20, value: 18, mark: 20, gap: 10, axis: 24, better: 18 };

export function groupMeansGeometry(data: GroupMeansData, words: GroupMeansWords): ChartLayout {
  const smallest = smallestMark(data);
  const isChange = data.figure === 'change';
  const axis = axisOf(data, smallest);
  const references: { look: Look; from: number; to: number; bottom: number }[] = [];
  const rows: Mark[] = [];
  let y = 0;
  const reference = (look: Look, from: number, to: number, name: string): void => {
    const [left, right] = [axis.at(from), axis.at(to)];
    const block = textBlock('small', y, name, { centre: (left + right) / 2 });
    rows.push(...block.marks);
    references.push({ look, from: left, to: right, bottom: block.bottom });
    y = block.bottom;
  };
  if (isChange) reference('zero', 0, 0, words.noChange);
  if (smallest?.kind === 'place') reference('smallest', smallest.from, smallest.to, words.smallest);
  for (const group of ['control', 'treated', 'other'] as const) {
    const figures = data[group];
    if (figures === undefined) continue;
    rows.push(text('name', 0, y + textSizes.name, words.group(group)));
    y += heights.name;
    const drawn =
      typeof figures === 'string' ? emptyRow(words.missing, y) : armMarks(group, figures, axis, y, words, isChange);
    rows.push(...drawn.marks);
    y = drawn.bottom + heights.gap;
  }
  if (smallest?.kind === 'length') {
    const block = textBlock('small', y, words.smallest);
    rows.push(...block.marks, ...ruler(axis.at(smallest.from), axis.at(smallest.to), block.bottom + 5));
    y = block.bottom + 17;
  }
  // Lines lie below everything else, so that words and bars cover them.
  const lines = references.flatMap(({ look, from, to, bottom }) =>
    (to - from > 1 || from - to > 1 ? [from, to] : [from]).map((x) => line(look, x, bottom, x, y)),
  );
  const marks = [...lines, ...rows, ...axisMarks(axis, y, words.tick)];
  y += heights.axis;
  if (!words.better) return { width: frameWidth, height: y, marks };
  const isHigher = data.better === 'higher';
  const side = text(
    'small',
    isHigher ? inner.right : inner.left,
    y + textSizes.small,
    words.better,
    isHigher ? 'end' : 'start',
  );
  return { width: frameWidth, height: y + heights.better, marks: [...marks, side] };
}

/** The whole scale, so that a step looks as long as it is; without one the axis starts at nothing. */
function axisOf(data: GroupMeansData, smallest: SmallestMark | undefined): Axis {
  const known = [...figuresIn(data), ...(smallest ? [smallest.from, smallest.to] : [])];
  if (data.figure === 'change') known.push(0);
  const [least = -Infinity, most = Infinity] = data.scale ?? [];
  const onScale = data.scale !== undefined && known.every((value) => value >= least && value <= most);
  return onScale ? linearAxis(known, { fixed: data.scale }) : linearAxis([...known, 0]);
}

const ruler = (from: number, to: number, y: number): Mark[] => [
  line('smallest', from, y, to, y),
  line('ink-line', from, y - 5, from, y + 5),
  line('ink-line', to, y - 5, to, y + 5),
];

/** The place of a group that was not there, or whose figure was not read. */
function emptyRow(words: string, y: number): { marks: Mark[]; bottom: number } {
  const { marks, bottom } = textBlock('label', y + 6, words, { left: 12, width: frameWidth - 24 });
  return { marks: [rect('empty', 1, y, frameWidth - 2, bottom + 6 - y), ...marks], bottom: bottom + 6 };
}

function armMarks(
  group: Group,
  { start, end }: ArmFigures,
  axis: Axis,
  top: number,
  words: GroupMeansWords,
  fromZero: boolean,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let y = top;
  const value = (at: Point, when: 'start' | 'end'): void => {
    marks.push(textAt('value', axis.at(at.value), y + textSizes.value, words.value(at.value, when)));
    y += heights.value;
  };
  if (start) {
    value(start, 'start');
    const from = { x: axis.at(start.value), y: y + heights.mark / 2 };
    marks.push(...spread(start, axis, from.y), hollowPoint(group, from.x, from.y));
    y += heights.mark;
    // A step from the first mark down to the height of the second, so that the way can be followed without colour.
    const bend = y + heights.value + heights.mark / 2;
    const look = `${group}-way` as const;
    const path = `M${Math.round(from.x)} ${from.y + 4}V${bend}H${Math.round(axis.at(end.value))}`;
    const [left, right] = [Math.min(from.x, axis.at(end.value)), Math.max(from.x, axis.at(end.value))];
    marks.push({
      kind: 'path',
      look,
      d: path,
      box: { x: left, y: from.y + 4, width: right - left, height: bend - from.y - 4 },
    });
  }
  value(end, 'end');
  const x = axis.at(end.value);
  if (fromZero) {
    marks.push(...bar(group, axis.at(0), x, y, 12), ...spread(end, axis, y + 17));
  } else marks.push(...spread(end, axis, y + heights.mark / 2), point(group, x, y + heights.mark / 2));
  return { marks, bottom: y + heights.mark };
}

function spread({ spread: found }: Point, axis: Axis, y: number): Mark[] {
  if (!found) return [];
  const [low, high] = [axis.at(found.low), axis.at(found.high)];
  return [
    line('spread', low, y, high, y),
    line('spread', low, y - 3, low, y + 3),
    line('spread', high, y - 3, high, y + 3),
  ];
}
