/** Two arrays of 100, one beside the other, control first. Rows fill from the top left. */
import { frameWidth, textBlock, type Mark, type ChartLayout } from '../layout.ts';
import type { Group } from '../words.ts';
import type { IconArrayData } from './data.ts';

export type Icon = { group: Group; x: number; y: number; filled: boolean };
export type IconArrayWords = {
  name: (group: Group) => string;
  /** `10 of 100`. */
  count: (group: Group) => string;
  difference: string;
};

const cell = 14.5;
const side = 10 * cell;
const radius = 5;

/** A hundred icons for a group, the first `of100` of them filled. */
export function iconsOf(group: Group, of100: number, left: number, top: number): Icon[] {
  return Array.from({ length: 100 }, (_, i) => ({
    group,
    x: left + ((i % 10) + 0.5) * cell,
    y: top + (Math.floor(i / 10) + 0.5) * cell,
    filled: i < of100,
  }));
}

export function iconArrayGeometry(data: IconArrayData, words: IconArrayWords): ChartLayout {
  const marks: Mark[] = [];
  const groups = ['control', 'treated'] as const;
  const leftOf = (group: Group): number => (group === 'control' ? 0 : frameWidth - side);
  // Words that do not fit above their array are broken; both arrays start at the same height.
  let top = 0;
  for (const part of [words.name, words.count]) {
    const look = part === words.name ? 'name' : 'value';
    const blocks = groups.map((group) => textBlock(look, top, part(group), { left: leftOf(group), width: side }));
    marks.push(...blocks.flatMap((block) => block.marks));
    top = Math.max(...blocks.map(({ bottom }) => bottom));
  }
  top += 2;
  for (const group of groups) {
    const left = leftOf(group);
    const icons = iconsOf(group, data[group].of100, left, top);
    const box = { x: left, y: top, width: side, height: side };
    for (const filled of [true, false]) {
      const chosen = icons.filter((icon) => icon.filled === filled);
      if (chosen.length > 0)
        marks.push({ kind: 'path', look: filled ? group : 'rest', d: chosen.map(iconPath).join(''), box });
    }
  }
  const told = textBlock('name', top + side + 8, words.difference);
  return { width: frameWidth, height: told.bottom + 4, marks: [...marks, ...told.marks] };
}

/** Squares for the control group, circles for the treated one: read without colour. */
function iconPath({ group, x, y, filled }: Icon): string {
  const r = filled ? radius : radius - 0.5;
  const [left, top] = [Math.round((x - r) * 100) / 100, Math.round((y - r) * 100) / 100];
  return group === 'control'
    ? `M${left} ${top}h${2 * r}v${2 * r}h${-2 * r}z`
    : `M${left} ${Math.round(y * 100) / 100}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
