/**
 * `npm run check`: prints every fault of the content and exits 1 if there is one.
 *
 *     npm run check -- studies/sun-2017     one record or list
 *     npm run check -- --fix                mends what needs no judgement, then checks
 *     npm run check -- --warnings           what is worth a second look, too
 *     npm run check -- --lang zh            in Chinese; so does CHECK_LANG=zh or a Chinese system
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check.ts';
import { fixContent } from '../src/check/fix.ts';
import { languageOf, translateFault } from '../src/check/messages/translate.ts';
import { latestToday } from '../src/evidence/today.ts';
import { formatFault, type Fault } from '../src/source/fault.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { fix: { type: 'boolean' }, warnings: { type: 'boolean' }, lang: { type: 'string' } },
});
const started = performance.now();
const language = languageOf(options.lang, process.env);
const [asked] = positionals;
// A folder that has content of its own is checked whole; anything else names a record or list of this one.
const elsewhere = asked !== undefined && existsSync(join(asked, 'content'));
const [root, selection] = elsewhere ? [asked, undefined] : [process.env['CONTENT_ROOT'] ?? process.cwd(), asked];

const mended = options.fix ? fixContent(root, latestToday(), selection) : [];
for (const path of mended) console.log(language === 'zh' ? `已修正 ${path}` : `Mended ${path}`);

const { faults, warnings, files } = checkContent(root, latestToday(), selection);
const line = (fault: Fault): string => formatFault(translateFault(fault, language));
const isShown = options.warnings === true || selection !== undefined;
for (const warning of isShown ? warnings : [])
  console.log(`${language === 'zh' ? '请再看：' : 'Look again: '}${line(warning)}`);
for (const fault of faults) console.log(line(fault));

const seconds = ((performance.now() - started) / 1000).toFixed(1);
const count = faults.length === 0 ? 'No faults' : `${faults.length} fault${faults.length === 1 ? '' : 's'}`;
console.log(
  language === 'zh'
    ? `${files} 个文件，${faults.length === 0 ? '没有问题' : `${faults.length} 个问题`}（${seconds} 秒）`
    : `${count} in ${files} files (${seconds} s)`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
