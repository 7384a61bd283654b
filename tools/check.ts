/** `npm run check [-- studies/sun-2017]`: prints every fault of the content and exits 1 if there is one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/check/check.ts';
import { latestToday } from '../src/evidence/today.ts';
import { formatFault } from '../src/source/fault.ts';

const started = performance.now();
const [asked] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
// A folder that has content of its own is checked whole; anything else names a record or list of this one.
const elsewhere = asked !== undefined && existsSync(join(asked, 'content'));
const [root, selection] = elsewhere ? [asked, undefined] : [process.env['CONTENT_ROOT'] ?? process.cwd(), asked];
const { faults, warnings, files } = checkContent(root, latestToday(), selection);
const isShown = selection !== undefined || process.argv.includes('--warnings');
for (const warning of isShown ? warnings : []) console.log(`Look again: ${formatFault(warning)}`);
for (const fault of faults) console.log(formatFault(fault));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${faults.length === 0 ? 'No faults' : `${faults.length} fault${faults.length === 1 ? '' : 's'}`} in ${files} files (${seconds} s)`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
