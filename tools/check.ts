/** `npm run check`: prints every fault of the content and exits 1 if there is one. */
import { checkContent } from '../src/check/check.ts';
import { latestToday } from '../src/evidence/today.ts';
import { formatFault } from '../src/source/fault.ts';

const started = performance.now();
const { faults, files } = checkContent(process.argv[2] ?? process.cwd(), latestToday());
for (const fault of faults) console.log(formatFault(fault));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${faults.length === 0 ? 'No faults' : `${faults.length} fault${faults.length === 1 ? '' : 's'}`} in ${files} files (${seconds} s)`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
