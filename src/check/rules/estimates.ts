import { isRatio } from '../../evidence/estimate.ts';
import { estimateKind, type Outcome } from '../../schema/outcome.ts';
import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

type InOutcome = readonly [key: string, message: string, fix: string];

/** What lies between the groups says what it is, and its interval fits that. */
export const estimates: Rule = {
  id: 'estimates',
  about:
    'An `estimate` says what it is in `estimate_kind`, which does not contradict `kind`; a ratio and its interval lie above 0.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts }) =>
      facts.outcomes.flatMap((outcome, i) =>
        inOutcome(outcome).map(([key, message, fix]): Finding => [
          ['outcomes', i, key],
          `\`${outcome.id}\`: ${message}`,
          fix,
        ]),
      ),
    );
  },
};

/** Kinds of outcome that are kinds of estimate by name. */
const named = new Set<string>(estimateKind.options);

function inOutcome(outcome: Outcome): InOutcome[] {
  const { kind, estimate, estimate_kind: is, ci95 } = outcome;
  if (is && estimate === undefined && ci95 === undefined)
    return [['estimate_kind', 'a kind of estimate and no estimate', 'Add `estimate`, or delete `estimate_kind`']];
  if (estimate !== undefined && !is)
    return [
      [
        'estimate',
        'nobody can tell what this number between the groups is',
        `Add \`estimate_kind\`, one of: ${estimateKind.options.join(', ')}`,
      ],
    ];
  if (is && named.has(kind) && is !== kind && isRatio({ kind }) !== isRatio(outcome))
    return [
      [
        'estimate_kind',
        `\`${is}\` contradicts \`kind: ${kind}\``,
        'Name the same in both, or choose a `kind` that tells what was measured',
      ],
    ];
  if (!isRatio(outcome)) return [];
  const below = estimate !== undefined && estimate <= 0 ? 'estimate' : ci95 && ci95[0] <= 0 ? 'ci95' : undefined;
  return below
    ? [[below, 'a ratio lies above 0', 'Look the figures up, or choose another `estimate_kind`, such as a difference']]
    : [];
}
