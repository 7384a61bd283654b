/** What would change a label: the rules run backwards. */
import type { StringKey } from '../i18n/en.ts';
import type { Certainty, Reason } from '../evidence/certainty/types.ts';

/** Reason → what would lift it. Reasons that cannot be lifted, or that only say what was not seen, have none. */
const lifts: Partial<Record<Reason, StringKey>> = {
  T0: 'change.T0',
  T1: 'change.T1',
  T2: 'change.T2',
  T2r: 'change.T3',
  T2n: 'change.T2',
  T2h: 'change.T2h',
  T2s: 'change.T2s',
  T3: 'change.T3',
  S1: 'change.S1',
  S2: 'change.S2',
  D0: 'change.D0',
  D1: 'change.D1',
  D1u: 'change.D1',
  D2: 'change.D2',
  D2b: 'change.D2b',
  D3: 'change.D3',
  D4: 'change.D4',
  D5: 'change.D5',
  D6: 'change.D6',
  D6u: 'change.D6',
  C1: 'change.C1',
  C2: 'change.C2',
  C2m: 'change.C2',
  C2s: 'change.C2',
};

/** The sentences for a label, in the order of its reasons. */
export function whatWouldChange(certainty: Certainty): StringKey[] {
  return [...new Set(certainty.reasons.flatMap((reason) => lifts[reason] ?? []))];
}
