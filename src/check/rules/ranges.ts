import type { Arm } from '../../schema/outcome.ts';
import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

type InOutcome = readonly [key: string, message: string, fix: string];

/** Two bounds say what they are, and are what they say. */
export const ranges: Rule = {
  id: 'ranges',
  about:
    'A `range` says what it is in `range_kind`, runs upwards and holds its mean or median; one standard error lies as far on both sides.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts }) =>
      facts.outcomes.flatMap((outcome, i) =>
        (['treated', 'control', 'other'] as const).flatMap((group) =>
          inArm(outcome[group]).map(([key, message, fix]): Finding => [
            ['outcomes', i, group, key],
            `\`${outcome.id}\`: ${message}`,
            fix,
          ]),
        ),
      ),
    );
  },
};

function inArm(arm: Arm | undefined): InOutcome[] {
  if (!arm) return [];
  const { range, range_kind: kind } = arm;
  if (!range)
    return kind
      ? [['range_kind', 'a kind of range and no range', 'Add `range: [lower, upper]`, or delete `range_kind`']]
      : [];
  if (!kind)
    return [
      [
        'range',
        'nobody can tell what the two bounds are',
        'Add `range_kind: confidence-interval`, `middle-half`, `smallest-to-largest` or `standard-error`',
      ],
    ];
  const [low, high] = range;
  const middle = arm.median ?? arm.mean;
  if (low > high) return [['range', `the range runs from ${low} down to ${high}`, 'Write the lower bound first']];
  if (middle !== undefined && (middle < low || middle > high))
    return [
      [
        'range',
        `${middle} lies outside its range ${low} to ${high}`,
        'Look the three figures up; a lost minus sign is the usual cause',
      ],
    ];
  // Half a unit of the last digit may be lost in print on each side.
  const lopsided = middle !== undefined && Math.abs(middle - low - (high - middle)) > 0.25 * (high - low);
  return kind === 'standard-error' && lopsided
    ? [
        [
          'range_kind',
          `a standard error lies as far on both sides, ${low} and ${high} do not`,
          'Look up what the bounds are: a confidence interval, the middle half, or the smallest and the largest figure',
        ],
      ]
    : [];
}
