/** Where the smallest change that people notice stands on the axis of the groups. */
import type { GroupMeansData } from './data.ts';

/** `place`: a figure on the axis. `length`: a distance, since the axis shows scores and no changes. */
export type SmallestMark = { kind: 'place' | 'length'; from: number; to: number };

/** `undefined` where it is not known, or where it is not known which way is better. */
export function smallestMark({ figure, control, treated, smallest, better }: GroupMeansData): SmallestMark | undefined {
  if (!smallest || !better) return undefined;
  const way = better === 'higher' ? 1 : -1;
  const { low, high } = smallest;
  if (smallest.kind === 'slowing') {
    const anyway = typeof control === 'string' || figure !== 'change' ? undefined : control.end.value;
    // Slower than what happened without: only where the control group went the worse way.
    if (anyway === undefined || Math.sign(anyway) !== -way) return undefined;
    return { kind: 'place', from: anyway * (1 - low / 100), to: anyway * (1 - high / 100) };
  }
  if (figure === 'change') return { kind: 'place', from: way * low, to: way * high };
  const { start, end } = typeof control === 'string' ? treated : control;
  return { kind: 'length', from: (start ?? end).value, to: (start ?? end).value + way * high };
}
