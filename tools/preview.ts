/**
 * `npm run preview -- <id>`: checks one record and shows it as it will stand, and again at each save. Astro's own server,
 * with no more content than the record needs; `npm run check` reads all.
 */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/check/check.ts';
import { latestToday } from '../src/evidence/today.ts';
import { formatFault } from '../src/source/fault.ts';
import { copyOne, copyPart, findRecord } from './preview-content.ts';

const root = process.cwd();
const id = process.argv[2] ?? '';
const port = process.env['PORT'] ?? '4322';
const record = findRecord(root, id);
if (!record) {
  console.error(
    `There is no study, explainer or article \`${id}\`. Usage: npm run preview -- <id>; ids: npm run ids -- studies`,
  );
  process.exit(1);
}
const target = join(root, '.preview', id);
const files = copyPart(root, target, record);
const { faults } = checkContent(target, latestToday());
const own = faults.filter(({ file }) => file.startsWith(record.folder));
for (const fault of own) console.error(formatFault(fault));
console.log(own.length === 0 ? 'No faults in this record.' : `${own.length} to mend; what can be shown is shown.`);

const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    CONTENT_ROOT: target,
    PREVIEW_FOLDER: record.folder,
    CACHE_DIR: './.cache/preview',
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
for (const locale of ['en', 'zh-hans', 'zh-hant']) console.log(`http://localhost:${port}/${locale}/${record.path}`);

/** When each file was last written. Asking for it is surer than being told: editors save by putting a new file in place. */
const written = (file: string): number => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const seen = new Map(files.map((file) => [file, written(file)]));
setInterval(() => {
  for (const [file, before] of seen) {
    const now = written(file);
    if (now === before) continue;
    seen.set(file, now);
    copyOne(root, target, file);
  }
}, 200).unref();

astro.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => astro.kill(signal));
