/** Learns how a whole text is judged from what its passages weigh. */
import type { Judge } from '../../signs/model.ts';

/** What the passages of one text say of one sign, and whether the text holds it. */
export type Case = { best: number; second: number; honest: number; holds: boolean };

const keys = ['best', 'second', 'honest'] as const;
const rounds = 3000;
const rate = 1;

/** Logistic regression over all cases, by plain descent on standardised quantities. */
export function learnJudge(cases: readonly Case[]): Judge {
  const spread = keys.map((key) => {
    const mean = cases.reduce((sum, one) => sum + one[key], 0) / cases.length;
    const variance = cases.reduce((sum, one) => sum + (one[key] - mean) ** 2, 0) / cases.length;
    return { key, mean, deviation: Math.sqrt(variance) || 1 };
  });
  const rows = cases.map((one) => ({
    x: [1, ...spread.map(({ key, mean, deviation }) => (one[key] - mean) / deviation)],
    y: one.holds ? 1 : 0,
  }));
  const weights = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const slope = [0, 0, 0, 0];
    for (const { x, y } of rows) {
      const product = x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-product)) - y;
      x.forEach((value, i) => (slope[i] = (slope[i] ?? 0) + error * value));
    }
    weights.forEach((weight, i) => (weights[i] = weight - (rate * (slope[i] ?? 0)) / rows.length));
  }
  const [constant = 0, ...rest] = weights;
  const judge: Judge = { bias: constant, best: 0, second: 0, honest: 0 };
  spread.forEach(({ key, mean, deviation }, i) => {
    judge[key] = (rest[i] ?? 0) / deviation;
    judge.bias -= judge[key] * mean;
  });
  return judge;
}
