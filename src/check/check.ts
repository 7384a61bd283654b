/** Checks all content: form, schema, rules. Without Astro, so that an editor has the answer in seconds. */
import { byPlace, type Fault } from '../source/fault.ts';
import { readSource } from '../source/files.ts';
import { validate } from '../source/validate.ts';
import { indexContent } from './content-index.ts';
import { rules } from './rules/index.ts';

/** Every fault of `root/content`, in order of place. `today` decides which dates lie ahead. */
export function checkContent(root: string, today: string): { faults: Fault[]; files: number } {
  const { files, faults } = readSource(root);
  const context = { files, index: indexContent(files), today };
  const all = [
    ...faults,
    ...files.flatMap((file) => validate(file).faults),
    ...rules.flatMap((rule) => rule.check(context)),
  ];
  return { faults: withoutRepeats(all).toSorted(byPlace), files: files.length };
}

/** The same words at the same place once, however many rules saw them. */
function withoutRepeats(faults: Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = [fault.file, fault.line, fault.column, fault.message].join('\n');
    return seen.has(key) ? false : seen.add(key);
  });
}
