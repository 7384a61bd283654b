/** Keeps the digits that a source printed: as a number, 47.90 would be 47.9 and 1.00 would be 1. */
import type { Yaml } from './yaml.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The facts of a study, each outcome with the numerals whose last zeros its numbers have lost. */
export function withPrinted({ value, numerals }: Pick<Yaml, 'value' | 'numerals'>): unknown {
  if (!isGroup(value) || !Array.isArray(value['outcomes'])) return value;
  const outcomes = value['outcomes'].map((outcome: unknown, i) => {
    const printed = numerals(['outcomes', i]);
    return isGroup(outcome) && printed.length > 0 ? { ...outcome, printed } : outcome;
  });
  return { ...value, outcomes };
}
