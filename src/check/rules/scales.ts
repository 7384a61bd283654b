import type { SourceFile } from '../../source/files.ts';
import { inStudies, type Finding } from '../studies.ts';
import { at, type Rule } from '../rule.ts';
import { get, isNumber } from '../walk.ts';

/** The smallest change that people notice must fit on its scale. */
export const scales: Rule = {
  id: 'scales',
  about: 'A scale runs from its least to its most, and smallest changes and scores lie on it.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const list = file.form === 'list' && file.kind === 'measures' ? file.yaml.value : undefined;
      return Array.isArray(list)
        ? [...list.flatMap((measure, i) => inspect(file, measure, i)), ...outside(files, rangesOf(list))]
        : [];
    }),
};

type Ranges = ReadonlyMap<unknown, readonly [min: number, max: number]>;

const rangesOf = (list: readonly unknown[]): Ranges =>
  new Map(
    list.flatMap((measure) => {
      const [min, max] = [get(measure, 'range', 'min'), get(measure, 'range', 'max')];
      return isNumber(min) && isNumber(max) ? [[get(measure, 'id'), [min, max]] as const] : [];
    }),
  );

/** Scores before and after lie on the scale that they are told on; below nothing it is the pace of a loss. */
const outside = (files: readonly SourceFile[], ranges: Ranges): ReturnType<Rule['check']> =>
  inStudies(files, 'scales', ({ facts: { outcomes } }) =>
    outcomes.flatMap(({ measure, unit, treated, control }, i) => {
      // Other units are those of another figure: a place on a chart, a share.
      const [min, max] = (unit === 'points' ? ranges.get(measure) : undefined) ?? [-Infinity, Infinity];
      return Object.entries({ treated, control }).flatMap(([arm, figures]) =>
        Object.entries({ before: figures?.before, after: figures?.after }).flatMap(([time, score]): Finding[] =>
          score && score.mean > max
            ? [
                [
                  ['outcomes', i, arm, time, 'mean'],
                  `A score of ${score.mean} on a scale from ${min} to ${max}`,
                  'Look both up, and the unit',
                ],
              ]
            : [],
        ),
      );
    }),
  );

function inspect(file: SourceFile, measure: unknown, i: number): ReturnType<Rule['check']> {
  const [min, max] = [get(measure, 'range', 'min'), get(measure, 'range', 'max')];
  const isScale = isNumber(min) && isNumber(max);
  if (isScale && min >= max)
    return [at(file, [i, 'range', 'min'], 'scales', `The scale runs from ${min} down to ${max}`, 'Turn the two round')];
  const changes = get(measure, 'mcid');
  return (Array.isArray(changes) ? changes : []).flatMap((change, k) => {
    const [low, high] = [get(change, 'low'), get(change, 'high')];
    const say = (key: string, message: string, fix: string) => [at(file, [i, 'mcid', k, key], 'scales', message, fix)];
    if (isNumber(low) && isNumber(high) && low > high)
      return say('low', `The smallest change runs from ${low} down to ${high}`, 'Write the lower end first');
    const value = get(change, 'value');
    const [key, most] = isNumber(high) ? ['high', high] : ['value', value];
    return isScale && isNumber(most) && Math.abs(most) > max - min
      ? say(
          String(key),
          `A change of ${most} does not fit on a scale from ${min} to ${max}`,
          'Look both up, and the unit',
        )
      : [];
  });
}
