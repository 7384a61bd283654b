/** "None of 40" is not "never". */

/**
 * Upper 95 % bound, in percent, for an event that none of `n` people had: 3/n (Hanley and Lippman-Hand,
 * JAMA 1983;249:1743). Below 30 people the rule is too rough, so the exact bound 1 − 0.05^(1/n) is used.
 * Throws when n is not a positive whole number.
 */
export function zeroEventsUpperPercent(n: number): number {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`The zero rule needs a whole number of people above 0, not ${n}`);
  return n < 30 ? 100 * (1 - 0.05 ** (1 / n)) : 300 / n;
}
