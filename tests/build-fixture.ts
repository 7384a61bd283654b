/** A whole build of some content into a folder of its own. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the content below `root`, with the project in `project`. Without cards, which take most of the time. */
export function buildSite(root: string, project = process.cwd()) {
  const out = join(root, 'dist');
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_ROOT: root, OUT_DIR: out, CACHE_DIR: join(root, 'cache'), CARDS: '0' },
    encoding: 'utf8',
    // A log that is longer than usual must not end the build.
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { status, stderr, out, read: (file: string) => readFileSync(join(out, file), 'utf8') };
}
