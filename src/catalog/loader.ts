/** Hands the joined content to Astro's data store, one collection per kind, without making modules of it. */
import type { Loader } from 'astro/loaders';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent, type ContentData } from './read.ts';

type Item = { id: string } & Record<string, unknown>;

/** One read serves all collections of a build. */
let reading: { root: string; content: ContentData } | undefined;
/** While developing, one change of a file is told to every collection at once; it is read anew once. */
let isFresh = false;

function readAnew(root: string): void {
  if (isFresh) return;
  isFresh = true;
  queueMicrotask(() => (isFresh = false));
  reading = { root, content: readContent(root, 'what-fits') };
}

/** A loader that takes its items from the content as a whole. */
export function contentLoader(name: string, items: (content: ContentData) => Item[]): Loader {
  return {
    name,
    load: async ({ store, config, watcher }) => {
      const root = process.env['CONTENT_ROOT'] ?? fileURLToPath(config.root);
      const fill = (content: ContentData): void => {
        store.clear();
        for (const item of items(content)) store.set({ id: item.id, data: item });
      };
      // A server for editors shows what can be shown and tells the faults beside it; a build refuses.
      if (reading?.root !== root) reading = { root, content: readContent(root, watcher ? 'what-fits' : 'all-or-none') };
      fill(reading.content);
      const below = join(root, 'content') + sep;
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(below) || !/\.(mdx|yaml)$/.test(path)) return;
        readAnew(root);
        if (reading) fill(reading.content);
      });
    },
  };
}
