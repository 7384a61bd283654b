/** Both groups on one axis, control first: from figures to marks. */
import { axisStrip, linearAxis, type Axis } from '../axis.ts';
import {
  barHeight,
  line,
  point,
  text,
  words as wordPieces,
  type ChartLayout,
  type Group,
  type Mark,
  type Piece,
  type Strip,
} from '../layout.ts';
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
  /** What the axis counts. */
  axis: string;
};

/** Upright lines that run behind the marks of every group. */
type Reference = { look: 'zero' | 'smallest'; at: number };

export function groupMeansGeometry(data: GroupMeansData, words: GroupMeansWords): ChartLayout {
  const smallest = smallestMark(data);
  const isChange = data.figure === 'change';
  const axis = axisOf(data, smallest);
  const references: Reference[] = [
    ...(isChange ? [{ look: 'zero' as const, at: axis.at(0) }] : []),
    ...(smallest?.kind === 'place'
      ? [...new Set([smallest.from, smallest.to])].map((at) => ({ look: 'smallest' as const, at: axis.at(at) }))
      : []),
  ];
  const groups = (['control', 'treated', 'other'] as const).flatMap((group): Piece[] => {
    const figures = data[group];
    if (figures === undefined) return [];
    return [
      ...wordPieces('name', words.group(group)),
      ...(typeof figures === 'string'
        ? wordPieces('missing', words.missing)
        : [armStrip(group, figures, axis, words, references, isChange)]),
    ];
  });
  const higher = data.better === 'higher';
  return [
    ...wordPieces('dashed', smallest?.kind === 'place' ? words.smallest : ''),
    ...(isChange ? [zeroName(axis.at(0), words.noChange)] : []),
    ...groups,
    ...(smallest?.kind === 'length' ? [...wordPieces('small', words.smallest), ruler(axis, smallest)] : []),
    axisStrip(axis, words.tick),
    ...wordPieces('small', words.axis),
    ...(words.better
      ? [{ kind: 'sides' as const, left: higher ? '' : words.better, right: higher ? words.better : '' }]
      : []),
  ];
}

/** The whole scale, so that a step looks as long as it is; without one the axis starts at nothing. */
function axisOf(data: GroupMeansData, smallest: SmallestMark | undefined): Axis {
  const known = [...figuresIn(data), ...(smallest ? [smallest.from, smallest.to] : [])];
  if (data.figure === 'change') known.push(0);
  const [least = -Infinity, most = Infinity] = data.scale ?? [];
  const onScale = data.scale !== undefined && known.every((value) => value >= least && value <= most);
  return onScale ? linearAxis(known, { fixed: data.scale }) : linearAxis([...known, 0]);
}

const zeroName = (at: number, name: string): Strip => ({
  kind: 'strip',
  height: 1.5,
  marks: [text('small', at, 1, name), line('zero', at, 1.2, at, 1.5)],
});

function ruler(axis: Axis, { from, to }: SmallestMark): Strip {
  const [low, high] = [axis.at(from), axis.at(to)];
  return {
    kind: 'strip',
    height: 1.1,
    marks: [
      line('smallest', low, 0.5, high, 0.5),
      line('range', low, 0.2, low, 0.8),
      line('range', high, 0.2, high, 0.8),
    ],
  };
}

/**
 * A group: its value above its mark. Of a score before and after, the first value stands above, the last one below,
 * so that neither stands in the way between them.
 */
function armStrip(
  group: Group,
  { start, end }: ArmFigures,
  axis: Axis,
  words: GroupMeansWords,
  references: readonly Reference[],
  fromZero: boolean,
): Strip {
  const x = axis.at(end.value);
  const y = 1.75;
  const bottom = fromZero ? 2.7 : 2.3;
  const behind = references.map(({ look, at }) => line(look, at, 1.25, at, bottom));
  if (start) {
    const from = axis.at(start.value);
    return {
      kind: 'strip',
      height: 3.6,
      marks: [
        ...behind,
        line(`${group}-way`, from, y, x, y),
        ...spread(start, axis, y - 0.35),
        ...spread(end, axis, y + 0.35),
        point(group, from, y, true),
        point(group, x, y),
        text('value', from, 1, words.value(start.value, 'start')),
        text('value', x, 3.3, words.value(end.value, 'end')),
      ],
    };
  }
  const marks: Mark[] = fromZero
    ? [
        { kind: 'bar', group, x1: Math.min(axis.at(0), x), x2: Math.max(axis.at(0), x), y: 1.3 },
        ...spread(end, axis, 1.3 + barHeight + 0.35),
      ]
    : [...spread(end, axis, y), point(group, x, y)];
  return {
    kind: 'strip',
    height: bottom,
    marks: [...behind, ...marks, text('value', x, 1, words.value(end.value, 'end'))],
  };
}

function spread({ spread: found }: Point, axis: Axis, y: number): Mark[] {
  if (!found) return [];
  const [low, high] = [axis.at(found.low), axis.at(found.high)];
  return [
    line('spread', low, y, high, y),
    line('spread', low, y - 0.2, low, y + 0.2),
    line('spread', high, y - 0.2, high, y + 0.2),
  ];
}
