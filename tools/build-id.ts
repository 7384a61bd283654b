/** Names a build by its day and by all that goes into it: two builds of the same are one, and any change makes another. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { place } from '../src/place.ts';
import { today } from '../src/evidence/today.ts';

/** Every file below a folder, in the same order everywhere. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Such as `2026-11-28-1a2b3c4d`. */
export function buildId(contentRoot: string): string {
  const hash = createHash('sha256').update(JSON.stringify([place, process.env['REPOSITORY_URL']]));
  const files = [...['src', 'public', 'tools'].flatMap(filesBelow), 'package-lock.json', 'astro.config.ts'];
  for (const file of [...filesBelow(join(contentRoot, 'content')), ...files]) hash.update(readFileSync(file));
  return `${today()}-${hash.digest('hex').slice(0, 8)}`;
}
