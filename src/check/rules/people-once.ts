import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

/** Everybody counts once: groups of the same people are never added up. */
export const peopleOnce: Rule = {
  id: 'people-once',
  about:
    'Where the control group is the same people (a crossover, the other leg), `total`, `analysed` and `n_analysed` count each of them once.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts }) => {
      const { control_group, treated, control, total, analysed } = facts.participants;
      if (control_group !== 'same-people' && facts.design !== 'crossover-rct') return [];
      const fix = 'Count each person once';
      const whole = (['total', 'analysed'] as const).flatMap((key): Finding[] => {
        const n = { total, analysed }[key];
        return n !== undefined && isSum(n, treated, control)
          ? [[['participants', key], `${n} is both groups added up, and they are the same people`, fix]]
          : [];
      });
      return [
        ...whole,
        ...facts.outcomes.flatMap(({ id, n_analysed: n, treated: with_, control: without }, i): Finding[] =>
          n !== undefined && isSum(n, with_?.n, without?.n)
            ? [
                [
                  ['outcomes', i, 'n_analysed'],
                  `\`${id}\`: ${n} is both groups added up, and they are the same people`,
                  fix,
                ],
              ]
            : [],
        ),
      ];
    });
  },
};

/** Two groups of one size: in a crossover, groups of two sizes are those who began with one or the other. */
const isSum = (n: number, a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && a > 0 && a === b && n === a + b;
