/**
 * Logistic regression with a penalty on large weights, over rows of few features, by coordinate descent in the dual:
 * Yu, Huang and Lin, Machine Learning 2011;85:41–75. The same rows give the same weights every time.
 */

/** Places of the features that a row has; each counts one divided by the root of their number. */
export type Row = { features: Uint32Array; isPositive: boolean; weight: number };

const rounds = 30;
/** How much a row that is read wrongly costs, beside the penalty on weights. */
const cost = 30;
/** A row that uses less than this share of its cost has hardly any say. */
const quiet = 0.003;

/** Weights of `size` features, and last of all the one of what every row has. */
export function learnLinear(all: readonly Row[], size: number): Float64Array {
  const rows = all.filter(({ weight }) => weight > 0);
  const weights = new Float64Array(size + 1);
  const duals = new Float64Array(rows.length);
  const order = Array.from(rows.keys());
  let seed = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const row = rows[i];
      // What has hardly any say left is looked at every fifth round.
      if (!row || (round % 5 > 0 && (duals[i] ?? 0) < cost * row.weight * quiet)) continue;
      const { features, isPositive } = row;
      const value = 1 / Math.sqrt(Math.max(1, features.length));
      let sum = 0;
      for (let k = 0; k < features.length; k += 1) sum += weights[features[k] ?? 0] ?? 0;
      const sign = isPositive ? 1 : -1;
      const before = duals[i] ?? 0;
      const after = bestDual(before, sign * (value * sum + (weights[size] ?? 0)), cost * row.weight);
      const change = sign * (after - before);
      const each = value * change;
      for (let k = 0; k < features.length; k += 1) {
        const feature = features[k] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + each;
      }
      weights[size] = (weights[size] ?? 0) + change;
      duals[i] = after;
    }
  }
  return weights;
}

/** The square of the length of a row: its features together count one, and what every row has one more. */
const square = 2;

/**
 * The dual of one row that is best while all others stay: the zero of `t + square · (limit · σ(t) − before) + margin`, which
 * rises with `t`, by Newton's steps kept within bounds.
 */
function bestDual(before: number, margin: number, limit: number): number {
  let [low, high] = [-margin - square * (limit - before), -margin + square * before];
  let t = Math.max(low, Math.min(high, -margin));
  for (let i = 0; i < 30; i += 1) {
    const share = 1 / (1 + Math.exp(-t));
    const value = t + square * (limit * share - before) + margin;
    if (Math.abs(value) < 1e-5) break;
    if (value > 0) high = t;
    else low = t;
    const next = t - value / (1 + square * limit * share * (1 - share));
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return limit / (1 + Math.exp(-t));
}
