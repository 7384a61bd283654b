/** What every chart comes down to: marks in a frame. Geometry makes them, one component draws them. */
import { textWidth, wrapText } from './text.ts';

/** Width of the frame: the text column of a phone 360 px wide, so that nothing is drawn smaller than it is planned. */
export const frameWidth = 328;
/** Left and right edge of what is drawn inside the frame; the rest is room for half a tick label. */
export const inner = { left: 12, right: frameWidth - 12 };

/** What a mark means; its colour and weight stand in src/components/charts/Figure.astro. */
export type Look =
  | 'axis'
  | 'grid'
  | 'zero'
  | 'smallest'
  | 'spread'
  | 'empty'
  | 'control'
  | 'control-line'
  | 'control-way'
  | 'treated'
  | 'treated-way'
  | 'other'
  | 'other-line'
  | 'other-way'
  | 'rest'
  | 'ink'
  | 'ink-line'
  | 'hollow';

/** What a text means. Sizes in the unit of the frame, which is at least 1 px: 12 is the smallest text allowed. */
export const textSizes = { name: 14, value: 14, label: 13, small: 12 } as const;
export type TextLook = keyof typeof textSizes;
const bold = new Set<TextLook>(['name', 'value']);

/** Width of a text as it is drawn, and the lines that it takes within a width. */
export const widthOf = (look: TextLook, words: string): number => textWidth(words, textSizes[look], bold.has(look));
export const linesOf = (look: TextLook, words: string, width: number): string[] =>
  wrapText(words, width, textSizes[look], bold.has(look));

export type Box = { x: number; y: number; width: number; height: number };
export type Anchor = 'start' | 'middle' | 'end';
export type Mark =
  | { kind: 'line'; look: Look; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'rect'; look: Look; x: number; y: number; width: number; height: number }
  | { kind: 'circle'; look: Look; x: number; y: number; r: number }
  /** `box` is what the path covers. */
  | { kind: 'path'; look: Look; d: string; box: Box }
  /** `y` is the base line. */
  | { kind: 'text'; look: TextLook; x: number; y: number; anchor: Anchor; text: string };

export type ChartLayout = { width: number; height: number; marks: Mark[] };

/** One digit behind the point is a tenth of a pixel; more only costs bytes. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

export const line = (look: Look, x1: number, y1: number, x2: number, y2: number): Mark => ({
  kind: 'line',
  look,
  x1: tenth(x1),
  y1: tenth(y1),
  x2: tenth(x2),
  y2: tenth(y2),
});

export const rect = (look: Look, x: number, y: number, width: number, height: number): Mark => ({
  kind: 'rect',
  look,
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});

export const text = (look: TextLook, x: number, y: number, words: string, anchor: Anchor = 'start'): Mark => ({
  kind: 'text',
  look,
  x: tenth(x),
  y: tenth(y),
  anchor,
  text: words,
});

/** A text centred on `x`, moved only as far as the frame (or `right`) asks. */
export function textAt(look: TextLook, x: number, y: number, words: string, right: number = frameWidth): Mark {
  const half = widthOf(look, words) / 2;
  return text(look, Math.max(half, Math.min(right - half, x)), y, words, 'middle');
}

/** From one base line to the next. */
export const lineHeight = (look: TextLook): number => textSizes[look] + 5;

/** A text in as many lines as it needs: from the left edge, or centred on a place as far as the frame allows. */
export function textBlock(
  look: TextLook,
  top: number,
  words: string,
  { left = 0, width = frameWidth, centre }: { left?: number; width?: number; centre?: number } = {},
): { marks: Mark[]; bottom: number } {
  const lines = linesOf(look, words, width);
  const base = (i: number): number => top + textSizes[look] + i * lineHeight(look);
  return {
    marks: lines.map((part, i) =>
      centre === undefined ? text(look, left, base(i), part) : textAt(look, centre, base(i), part),
    ),
    bottom: top + lines.length * lineHeight(look),
  };
}

type Group = 'control' | 'treated' | 'other';

/** A point of a group: a square without cells, a circle with them, a third group a diamond; colour is not needed. */
export const point = (group: Group, x: number, y: number, r: number = 5): Mark => shapeOf(group, group, x, y, r);

/** The same point, hollow: where a group began. */
export const hollowPoint = (group: Group, x: number, y: number, r: number = 4): Mark =>
  shapeOf(group, 'hollow', x, y, r);

function shapeOf(group: Group, look: Look, x: number, y: number, r: number): Mark {
  if (group === 'control') return rect(look, x - r, y - r, 2 * r, 2 * r);
  if (group === 'treated') return { kind: 'circle', look, x: tenth(x), y: tenth(y), r: tenth(r) };
  const half = r + 1;
  const d = `M${tenth(x)} ${tenth(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  return { kind: 'path', look, d, box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half } };
}

/** A bar between two places: striped for the control group, solid for the treated one, hollow for a third. */
export function bar(group: Group, from: number, to: number, y: number, height: number): Mark[] {
  const [left, right] = [tenth(Math.min(from, to)), tenth(Math.max(from, to))];
  const box = { x: left, y, width: tenth(right - left), height };
  if (group === 'treated') return [{ kind: 'path', look: 'treated', d: rectPath(box), box }];
  if (group === 'other') return [{ kind: 'path', look: 'other-line', d: rectPath(box), box }];
  const stripes: string[] = [];
  for (let x = left + 4; x < right - 1; x += 5) stripes.push(`M${tenth(x)} ${y}v${height}`);
  return [{ kind: 'path', look: 'control-line', d: rectPath(box) + stripes.join(''), box }];
}

const rectPath = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** The room that a mark takes; strokes are not counted. */
export function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'line': {
      const [x, y] = [Math.min(mark.x1, mark.x2), Math.min(mark.y1, mark.y2)];
      return { x, y, width: Math.max(mark.x1, mark.x2) - x, height: Math.max(mark.y1, mark.y2) - y };
    }
    case 'rect':
      return mark;
    case 'circle':
      return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case 'path':
      return mark.box;
    case 'text': {
      const size = textSizes[mark.look];
      const width = widthOf(mark.look, mark.text);
      const share = { start: 0, middle: 0.5, end: 1 }[mark.anchor];
      return { x: mark.x - share * width, y: mark.y - size, width, height: size * 1.25 };
    }
    default:
      return mark satisfies never;
  }
}
