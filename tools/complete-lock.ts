/**
 * `node tools/complete-lock.ts`: gives the optional packages of other platforms in package-lock.json the checksum
 * and the licence that the registry has for them, where npm left these out; `npm ci` then checks what it fetches on
 * any machine. Run it after a change of dependencies.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

type Entry = { version?: string; link?: true; integrity?: string; license?: string };

const file = 'package-lock.json';
const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync(file, 'utf8'));
const incomplete = Object.entries(lock.packages).filter(
  ([path, { link, integrity }]) => path !== '' && !link && integrity === undefined,
);
const missing: string[] = [];
for (const [path, entry] of incomplete) {
  const name = path.replace(/^.*node_modules\//, '');
  const { stdout } = spawnSync('npm', ['view', `${name}@${entry.version}`, 'dist.integrity', 'license', '--json'], {
    encoding: 'utf8',
  });
  const { 'dist.integrity': integrity, license } = JSON.parse(stdout || '{}');
  if (typeof integrity !== 'string') {
    missing.push(`${name}@${entry.version}`);
    continue;
  }
  const { version, ...rest } = entry;
  lock.packages[path] = { ...(version && { version }), integrity, ...(license && { license }), ...rest };
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${incomplete.length - missing.length} entries completed`);
if (missing.length > 0) console.log(`The registry does not know: ${missing.join(', ')}`);
