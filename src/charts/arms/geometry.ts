/** Both groups on one axis, control first: from figures to marks. */
import { linearAxis, axisMarks, type Axis } from '../axis.ts';
import {
  bar,
  frameWidth,
  hollowPoint,
  inner,
  line,
  linesOf,
  point,
  rect,
  text,
  textAt,
  textSizes,
  type Mark,
  type Picture,
} from '../picture.ts';
import type { Group } from '../words.ts';
import { figuresIn, type ArmFigures, type ArmsData, type Point } from './data.ts';
import { smallestMark } from './smallest.ts';

/** The words that stand in the picture. */
export type ArmsWords = {
  group: (group: Group) => string;
  value: (value: number, when: 'start' | 'end') => string;
  tick: (value: number) => string;
  /** Said in place of a control group. */
  missing: string;
  noChange: string;
  smallest: string;
  better: string;
};

const heights = { reference: 18, name: 20, value: 18, mark: 20, gap: 10, axis: 24, better: 18 };

export function armsGeometry(data: ArmsData, words: ArmsWords): Picture {
  const smallest = smallestMark(data);
  const isChange = data.figure === 'change';
  const known = [...figuresIn(data), ...(smallest ? [smallest.from, smallest.to] : [])];
  const [least = -Infinity, most = Infinity] = data.scale ?? [];
  const onScale = data.scale !== undefined && known.every((value) => value >= least && value <= most);
  // The whole scale, so that a step looks as long as it is; without one the axis starts at nothing.
  const axis = onScale ? linearAxis(known, { fixed: data.scale }) : linearAxis([...known, 0]);
  const marks: Mark[] = [];
  const top = heights.reference * Number(isChange) + heights.reference * Number(smallest?.kind === 'place');
  const rows: Mark[] = [];
  let y = top;
  for (const group of ['control', 'treated'] as const) {
    rows.push(text('name', 0, y + textSizes.name, words.group(group)));
    y += heights.name;
    const figures = data[group];
    const drawn =
      typeof figures === 'string' ? emptyRow(words.missing, y) : armMarks(group, figures, axis, y, words, isChange);
    rows.push(...drawn.marks);
    y = drawn.bottom + heights.gap;
  }
  if (smallest?.kind === 'length') {
    rows.push(text('small', 0, y + textSizes.small, words.smallest));
    rows.push(...ruler(axis.at(smallest.from), axis.at(smallest.to), y + 22));
    y += 34;
  }
  if (isChange) marks.push(...reference('zero', axis.at(0), axis.at(0), textSizes.small, words.noChange, y));
  if (smallest?.kind === 'place') {
    const base = heights.reference * Number(isChange) + textSizes.small;
    marks.push(...reference('smallest', axis.at(smallest.from), axis.at(smallest.to), base, words.smallest, y));
  }
  marks.push(...rows, ...axisMarks(axis, y, words.tick));
  y += heights.axis;
  if (words.better) {
    const x = data.better === 'higher' ? inner.right : inner.left;
    marks.push(text('small', x, y + textSizes.small, words.better, data.better === 'higher' ? 'end' : 'start'));
    y += heights.better;
  }
  return { width: frameWidth, height: y, marks };
}

/** A line (or two, for a span) from its name at the top down to the axis. */
function reference(
  look: 'zero' | 'smallest',
  from: number,
  to: number,
  base: number,
  words: string,
  bottom: number,
): Mark[] {
  const places = Math.abs(to - from) < 1 ? [from] : [from, to];
  return [textAt('small', (from + to) / 2, base, words), ...places.map((x) => line(look, x, base + 5, x, bottom))];
}

const ruler = (from: number, to: number, y: number): Mark[] => [
  line('smallest', from, y, to, y),
  line('ink-line', from, y - 5, from, y + 5),
  line('ink-line', to, y - 5, to, y + 5),
];

/** The place of a group that was not there, or whose figure was not read. */
function emptyRow(words: string, y: number): { marks: Mark[]; bottom: number } {
  const lines = linesOf('label', words, frameWidth - 24);
  const height = lines.length * 19 + 12;
  return {
    marks: [
      rect('empty', 1, y, frameWidth - 2, height),
      ...lines.map((words_, i) => text('label', 12, y + 19 + i * 19, words_)),
    ],
    bottom: y + height,
  };
}

function armMarks(
  group: Group,
  { start, end }: ArmFigures,
  axis: Axis,
  top: number,
  words: ArmsWords,
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
