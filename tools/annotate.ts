/** `node tools/annotate.ts`: every fault of the content as a GitHub annotation on its line. Exits 1 if there is one. */
import { checkContent } from '../src/check/check.ts';
import { latestToday } from '../src/evidence/today.ts';
import type { Fault } from '../src/source/fault.ts';

/** What GitHub reads as control signs is written out. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const annotation = ({ file, line, column, rule, message, fix }: Fault): string =>
  `::error file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message}. ${fix}`)}`;

if (import.meta.main) {
  const { faults } = checkContent(process.cwd(), latestToday());
  for (const fault of faults) console.log(annotation(fault));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
