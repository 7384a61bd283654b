/** Hands the joined content to Astro's data store, one collection per kind, without making modules of it. */
import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { readContent, type ContentData } from './read.ts';

type Item = { id: string } & Record<string, unknown>;

/** One read serves all collections of a build; a change of any file in dev reads anew. */
let reading: { root: string; content: ContentData } | undefined;

/** A loader that takes its items from the content as a whole. */
export function contentLoader(name: string, items: (content: ContentData) => Item[]): Loader {
  return {
    name,
    load: async ({ store, config, watcher }) => {
      const root = process.env['CONTENT_ROOT'] ?? fileURLToPath(config.root);
      const fill = (): void => {
        if (reading?.root !== root) reading = { root, content: readContent(root) };
        store.clear();
        for (const item of items(reading.content)) store.set({ id: item.id, data: item });
      };
      fill();
      watcher?.on('change', (path) => {
        if (!/\.(mdx|yaml)$/.test(path)) return;
        reading = undefined;
        fill();
      });
    },
  };
}
