/** Tells of a save. Asking for the time of writing is surer than being told: editors save by putting a new file in place. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Calls `changed` when a file below one of the folders was written, added or removed. */
export function watchFolders(folders: readonly string[], changed: () => void): void {
  const state = (): string =>
    folders
      .flatMap((folder) =>
        readdirSync(folder, { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name)),
      )
      .map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0}`)
      .join('\n');
  let before = state();
  setInterval(() => {
    const now = state();
    if (now === before) return;
    before = now;
    changed();
  }, 250).unref();
}
