/**
 * The five shapes of events and what stands in them, as paths around (0, 0). Of one size `r` they all have
 * the area of a circle of that radius, so that people can be compared across shapes.
 */
import type { EventShape } from '../../evidence/events.ts';
import type { GoalMark } from './data.ts';

/** Two decimals are finer than a pixel and keep the file small. */
const n = (value: number): string => String(Math.round(value * 100) / 100 || 0);
const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;

/** Half the side of a square, half the diagonal of a diamond and half the side of a triangle of area π. */
const square = Math.sqrt(Math.PI) / 2;
const diamond = Math.sqrt(Math.PI / 2);
const triangle = Math.sqrt(Math.PI / Math.sqrt(3));
const triangleHeight = triangle * Math.sqrt(3);
/** Half of the gap in the ring of a silence, in radians. */
const gap = Math.PI / 4;

/** Outline of a shape. */
export function shapePath(shape: EventShape, r: number): string {
  switch (shape) {
    case 'people':
      return `M${n(-r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;
    case 'animal': {
      const [half, height] = [triangle * r, triangleHeight * r];
      return polygon([
        [0, -height / 2],
        [half, height / 2],
        [-half, height / 2],
      ]);
    }
    case 'announcement': {
      const half = square * r;
      return polygon([
        [-half, -half],
        [half, -half],
        [half, half],
        [-half, half],
      ]);
    }
    case 'regulator': {
      const half = diamond * r;
      return polygon([
        [0, -half],
        [half, 0],
        [0, half],
        [-half, 0],
      ]);
    }
    case 'silence': {
      const [x, y] = [Math.sin(gap) * r, -Math.cos(gap) * r];
      return `M${n(x)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(-x)} ${n(y)}`;
    }
    default:
      return shape satisfies never;
  }
}

/** Half of the room that a shape of size `r` takes, in its wider direction. */
export function reach(shape: EventShape, r: number): number {
  const factor = { people: 1, animal: triangle, announcement: square, regulator: diamond, silence: 1 }[shape];
  return factor * r;
}

/** The tick or cross in a shape; empty where no goal is told. A triangle has its room lower down. */
export function goalPath(goal: GoalMark, shape: EventShape, r: number): string {
  const [a, y] = [r * 0.45, shape === 'animal' ? r * 0.4 : 0];
  if (goal === 'met') return `M${n(-a)} ${n(y)}L${n(-a * 0.25)} ${n(y + a * 0.75)}L${n(a)} ${n(y - a * 0.75)}`;
  if (goal === 'missed') {
    const b = a * 0.85;
    return `M${n(-b)} ${n(y - b)}L${n(b)} ${n(y + b)}M${n(-b)} ${n(y + b)}L${n(b)} ${n(y - b)}`;
  }
  return '';
}
