/** Two arrays of 100, one beside the other, control first. Rows fill from the top left. */
import { frameWidth, textBlock, type Mark, type ChartLayout } from '../layout.ts';
import type { Group } from '../words.ts';
import type { Share } from './data.ts';

export type Icon = { group: Group; x: number; y: number; filled: boolean };
export type IconArrayWords = {
  name: (group: Group) => string;
  /** `10 of 100`. */
  count: (share: Share) => string;
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

/** Two arrays beside each other; a third group stands below the first. */
export function iconArrayGeometry(groups: readonly (readonly [Group, Share])[], words: IconArrayWords): ChartLayout {
  const marks: Mark[] = [];
  let top = 0;
  for (let i = 0; i < groups.length; i += 2) {
    const drawn = rowOfArrays(groups.slice(i, i + 2), top, words);
    marks.push(...drawn.marks);
    top = drawn.bottom + 8;
  }
  const told = textBlock('name', top, words.difference);
  return { width: frameWidth, height: told.bottom + 4, marks: [...marks, ...told.marks] };
}

function rowOfArrays(
  groups: readonly (readonly [Group, Share])[],
  from: number,
  words: IconArrayWords,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  const leftOf = (i: number): number => (i === 0 ? 0 : frameWidth - side);
  // Words that do not fit above their array are broken; both arrays start at the same height.
  let top = from;
  const lines = [
    { look: 'name', words: groups.map(([group]) => words.name(group)) },
    { look: 'value', words: groups.map(([, share]) => words.count(share)) },
  ] as const;
  for (const { look, words: parts } of lines) {
    const blocks = parts.map((part, i) => textBlock(look, top, part, { left: leftOf(i), width: side }));
    marks.push(...blocks.flatMap((block) => block.marks));
    top = Math.max(...blocks.map(({ bottom }) => bottom));
  }
  top += 2;
  for (const [i, [group, { of100 }]] of groups.entries()) {
    const icons = iconsOf(group, of100, leftOf(i), top);
    const box = { x: leftOf(i), y: top, width: side, height: side };
    for (const filled of [true, false]) {
      const chosen = icons.filter((icon) => icon.filled === filled);
      if (chosen.length > 0)
        marks.push({ kind: 'path', look: filled ? group : 'rest', d: chosen.map(iconPath).join(''), box });
    }
  }
  return { marks, bottom: top + side };
}

/** Squares for the control group, circles for the treated one, diamonds for a third: read without colour. */
function iconPath({ group, x, y, filled }: Icon): string {
  const r = filled ? radius : radius - 0.5;
  if (group === 'other') {
    const half = Math.round((r + 1) * 100) / 100;
    return `M${Math.round(x * 100) / 100} ${Math.round((y - half) * 100) / 100}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  }
  const [left, top] = [Math.round((x - r) * 100) / 100, Math.round((y - r) * 100) / 100];
  return group === 'control'
    ? `M${left} ${top}h${2 * r}v${2 * r}h${-2 * r}z`
    : `M${left} ${Math.round(y * 100) / 100}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
