import type { SourceFile } from '../../source/files.ts';
import { at, type Rule } from '../rule.ts';
import { get, isNumber } from '../walk.ts';

/** The smallest change that people notice must fit on its scale. */
export const scales: Rule = {
  id: 'scales',
  about: 'A scale runs from its least to its most, and a smallest change fits on it.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const list = file.form === 'list' && file.kind === 'measures' ? file.yaml.value : undefined;
      return Array.isArray(list) ? list.flatMap((measure, i) => inspect(file, measure, i)) : [];
    }),
};

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
