/** What the worked examples of the page about the data print; worked out anew from the records at each build. */
import type { Study } from '../catalog/catalog.ts';
import { gradeOutcome } from '../evidence/certainty/grade.ts';
import type { Arm } from '../schema/outcome.ts';

const shareOf = ({ events, n }: Arm): { share: number; variance: number } | undefined => {
  if (events === undefined || !n) return undefined;
  const share = events / n;
  return { share, variance: (share * (1 - share)) / n };
};

/** The study and the result that the examples print. */
const shown = { study: 'houkin-2024', outcome: 'excellent-90-days' } as const;

/** Two lines: how many results are counted in two groups, and the risk difference of one of them with its interval. */
export function exampleOutput(studies: Iterable<Study>): string[] {
  const results = [...studies].flatMap(({ facts }) =>
    facts.outcomes.flatMap((outcome) => {
      const [treated, control] = [outcome.treated, outcome.control].map((arm) => arm && shareOf(arm));
      return treated && control ? [{ facts, outcome, treated, control }] : [];
    }),
  );
  const one = results.find(({ facts, outcome }) => facts.id === shown.study && outcome.id === shown.outcome);
  if (!one) return [];
  const difference = one.treated.share - one.control.share;
  const half = 1.96 * Math.sqrt(one.treated.variance + one.control.variance);
  const [middle, low, high] = [difference, difference - half, difference + half].map((x) => (100 * x).toFixed(1));
  const { level } = gradeOutcome(one.facts, one.outcome);
  return [
    `${results.length} results are counted in two groups`,
    `${shown.study}: ${middle} [${low}, ${high}] of 100, certainty ${level} of 4`,
  ];
}
