/** Arrays of 100 beside each other, control first. Rows fill from the top left. */
import type { Group } from '../layout.ts';

export type Icon = { x: number; y: number; filled: boolean };

const cell = 14.5;
/** Of one array, in its own unit. */
export const side = 10 * cell;
const radius = 5;

/** A hundred icons, the first `of100` of them filled. */
export function iconsOf(of100: number): Icon[] {
  return Array.from({ length: 100 }, (_, i) => ({
    x: ((i % 10) + 0.5) * cell,
    y: (Math.floor(i / 10) + 0.5) * cell,
    filled: i < of100,
  }));
}

/** The filled icons and the others as one path each; empty where there are none. */
export function iconPaths(group: Group, of100: number): { filled: string; rest: string } {
  const icons = iconsOf(of100);
  const path = (filled: boolean): string =>
    icons
      .filter((icon) => icon.filled === filled)
      .map((icon) => iconPath(group, icon))
      .join('');
  return { filled: path(true), rest: path(false) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Squares for the control group, circles for the treated one, diamonds for a third: read without colour. */
function iconPath(group: Group, { x, y, filled }: Icon): string {
  const r = filled ? radius : radius - 0.5;
  if (group === 'other') {
    const half = round(r + 1);
    return `M${round(x)} ${round(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  }
  return group === 'control'
    ? `M${round(x - r)} ${round(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`
    : `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
