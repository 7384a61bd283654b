/** Every reason that the rules can give, in the order of the ladder; the methods page prints them from here. */
import type { Reason } from './types.ts';

const all = {
  T0: true,
  T1: true,
  T2: true,
  T2r: true,
  T2n: true,
  T2h: true,
  T2s: true,
  T3: true,
  S4: true,
  S2: true,
  S1: true,
  D0: true,
  D1: true,
  D1u: true,
  D2: true,
  D2b: true,
  D3: true,
  D4: true,
  D5: true,
  D6: true,
  D6u: true,
  C1: true,
  C2: true,
  C2m: true,
  C2s: true,
  N1: true,
  U3: true,
  U6: true,
} as const satisfies Record<Reason, true>;

/** All codes. */
export const reasonCodes: readonly Reason[] = Object.keys(all).filter((code): code is Reason => code in all);

/** Reasons whose code begins with a letter of T, S, D, C, N, U. */
export function reasonsOf(prefix: string): Reason[] {
  return reasonCodes.filter((code) => code.startsWith(prefix));
}
