/** Cases in which a rule is wrong, as an editor has written them down, with the reason. */
import type { Fault } from '../source/fault.ts';
import { checkExceptionsFile, type CheckException } from '../schema/lists.ts';
import type { SourceFile } from '../source/files.ts';
import { rules } from './rules/index.ts';
import { at } from './rule.ts';

const id = 'exceptions';
const excusable = new Set(rules.filter(({ mayBeWrong }) => mayBeWrong).map((rule) => rule.id));

/** The faults that stand, and those of the list itself: exceptions that nothing needs, or that no rule allows. */
export function withoutExceptions(
  faults: Fault[],
  all: readonly SourceFile[],
  asked: (path: string) => boolean,
): Fault[] {
  const list = all.find((file) => file.form === 'list' && file.kind === 'check-exceptions');
  const { data: exceptions = [] } = checkExceptionsFile.safeParse(list?.yaml.value);
  const used = new Set<CheckException>();
  const standing = faults.filter((fault) => {
    const fitting = exceptions.filter((exception) => fits(exception, fault));
    fitting.forEach((exception) => used.add(exception));
    return fitting.length === 0;
  });
  if (!list) return standing;
  const own = exceptions.flatMap((exception, i) => {
    if (!excusable.has(exception.rule))
      return [
        at(
          list,
          [i, 'rule'],
          id,
          `The rule \`${exception.rule}\` has no exceptions`,
          `Choose one of: ${[...excusable].join(', ')}`,
        ),
      ];
    return used.has(exception) || !asked(exception.file)
      ? []
      : [
          at(
            list,
            [i],
            id,
            'Nothing needs this exception any more',
            'Delete it; if the words only moved, correct `says`',
          ),
        ];
  });
  return [...standing, ...own];
}

const fits = ({ file, rule, says }: CheckException, fault: Fault): boolean =>
  excusable.has(rule) && rule === fault.rule && file === fault.file && fault.message.includes(says);
