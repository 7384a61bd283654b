/** Checks content that has been read, from wherever. Needs no file system, so that a browser can do it too. */
import { byPlace, type Fault } from '../source/fault.ts';
import type { Source } from '../source/files.ts';
import { taughtKinds } from '../source/kinds.ts';
import { validate } from '../source/validate.ts';
import { isWithin } from '../source/where.ts';
import { indexContent } from './content-index.ts';
import { withoutExceptions } from './exceptions.ts';
import { rules } from './rules/index.ts';
import { withoutRepeats } from './without-repeats.ts';

export type Checked = {
  /** What must be put right. */
  faults: Fault[];
  /** What is worth a second look. */
  warnings: Fault[];
  /** How many files were looked at. */
  files: number;
};

/** Every fault of a source, in order of place; of the selected part only, where one is given. */
export function checkSource(source: Source, today: string, selection?: string): Checked {
  const isAsked = (path: string): boolean =>
    selection === undefined || isWithin(path.replace('content/', ''), selection);
  const asked = source.files.filter(({ path }) => isAsked(path));
  if (asked.length === 0 && selection !== undefined)
    return { faults: [nothingThere(selection)], warnings: [], files: 0 };
  const { ours = [], taught = [] } = Object.groupBy(asked, ({ kind }) => (taughtKinds.has(kind) ? 'taught' : 'ours'));
  const index = indexContent(source);
  const all = [
    ...source.faults.filter(({ file }) => isAsked(file)),
    ...asked.flatMap((file) => validate(file).faults),
    ...rules
      .flatMap((rule) => rule.check({ files: rule.ofTaught ? taught : ours, index, today }))
      .filter(({ file }) => isAsked(file)),
  ];
  const standing = withoutExceptions(withoutRepeats(all), source.files, isAsked).toSorted(byPlace);
  return {
    faults: standing.filter(({ warning }) => !warning),
    warnings: standing.filter(({ warning }) => warning),
    files: asked.length,
  };
}

const nothingThere = (selection: string): Fault => ({
  file: `content/${selection.replace(/^content\//, '')}`,
  line: 1,
  column: 1,
  rule: 'place',
  message: 'There is no such record or list',
  fix: 'Name one below content/, such as studies/sun-2017',
});
