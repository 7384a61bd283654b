/**
 * Where the marks of the overview stand. Years run down, newest first like the list below it; conditions or
 * cell types stand side by side. A year is as high as its fullest cell needs, so that no mark covers another.
 * All lengths are units of the viewBox.
 */
import { extent, max } from 'd3-array';
import { scaleBand, scaleSqrt } from 'd3-scale';
import type { OverviewMark } from './data.ts';
import { reach } from './shapes.ts';

export type Placed = OverviewMark & { x: number; y: number; r: number };
export type YearBand = { year: number; y: number; height: number };
export type Overview = {
  width: number;
  height: number;
  years: YearBand[];
  columns: { row: string; x: number; width: number }[];
  marks: Placed[];
};

/** Width of the frame on a phone of 360 px, where four columns of three marks fit, and on a wide screen. */
export const widths = { narrow: 328, wide: 900 } as const;
/** Room for the years' figures, at the start. */
export const gutter = 32;
/** Each mark has this much room at least: a target that a finger finds (WCAG 2.2, 2.5.8: 24 px). */
const pitch = 24;
const padding = { inline: 1, block: 3 };
/** A year in which nothing happened is still drawn, since a gap tells something too. */
const emptyYear = 17;

/**
 * Radius by number of people: area grows with people up to 1,000. Below about 105 the floor holds, or the
 * tick and the cross could not be told apart.
 */
const radius = scaleSqrt([0, 1000], [0, 20]).clamp(true);
export const smallest = 6.5;
export const radiusOf = (people: number | undefined): number => Math.max(smallest, radius(people ?? 0));

const yearOf = ({ date }: { date: string }): number => Number(date.slice(0, 4));

type Shelved = { mark: OverviewMark; r: number; x: number; y: number };

/** Sets marks line by line, newest first, and says how high the lines are together. */
function shelve(marks: readonly OverviewMark[], width: number): { items: Shelved[]; height: number } {
  const lines: { items: { mark: OverviewMark; r: number; room: number }[]; width: number; height: number }[] = [];
  for (const mark of marks) {
    const r = radiusOf(mark.people);
    const room = Math.max(pitch, 2 * reach(mark.shape, r) + 2);
    const last = lines.at(-1);
    if (last && last.width + room <= width) {
      last.items.push({ mark, r, room });
      last.width += room;
      last.height = Math.max(last.height, room);
    } else lines.push({ items: [{ mark, r, room }], width: room, height: room });
  }
  const items: Shelved[] = [];
  let y = 0;
  for (const line of lines) {
    let x = 0;
    for (const { mark, r, room } of line.items) {
      items.push({ mark, r, x: x + room / 2, y: y + line.height / 2 });
      x += room;
    }
    y += line.height;
  }
  return { items, height: y };
}

/**
 * Lays out marks (newest first) in the columns `rows`, in a frame of `width`. Every mark's row must be among
 * `rows`. Throws a RangeError when a column is too narrow for the largest mark.
 */
export function overviewGeometry(marks: readonly OverviewMark[], rows: readonly string[], width: number): Overview {
  const columns = scaleBand(rows, [gutter, width]);
  const room = columns.bandwidth() - 2 * padding.inline;
  if (rows.length > 0 && room < 2 * reach('people', radius.range()[1] ?? 0) + 2)
    throw new RangeError(`${rows.length} columns do not fit into ${width}`);
  const [first, last] = extent(marks, yearOf);
  if (first === undefined) return { width, height: 0, years: [], columns: [], marks: [] };
  const years: YearBand[] = [];
  const placed: Placed[] = [];
  const byYear = Map.groupBy(marks, yearOf);
  let y = 0;
  for (let year = last; year >= first; year -= 1) {
    const cells = Map.groupBy(byYear.get(year) ?? [], ({ row }) => row);
    const shelved = [...cells].map(([row, cell]) => ({ row, ...shelve(cell, room) }));
    const inner = max(shelved, ({ height }) => height);
    const height = inner === undefined ? emptyYear : inner + 2 * padding.block;
    for (const { row, items } of shelved) {
      const left = (columns(row) ?? gutter) + padding.inline;
      for (const item of items)
        placed.push({ ...item.mark, x: left + item.x, y: y + padding.block + item.y, r: item.r });
    }
    years.push({ year, y, height });
    y += height;
  }
  return {
    width,
    height: y,
    years,
    columns: rows.map((row) => ({ row, x: columns(row) ?? gutter, width: columns.bandwidth() })),
    marks: placed,
  };
}
