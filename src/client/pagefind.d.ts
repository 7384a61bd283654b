/** The part of Pagefind's browser module that the search page uses. */
import type { Filters, Hit } from '../search/shared/engine.ts';

export type PagefindInstance = {
  search: (term: string | null, options?: { filters: Filters }) => Promise<{ results: Hit[] }>;
  mergeIndex: (path: string, options: { language: string; metaCacheTag: string }) => Promise<void>;
};

export type PagefindModule = {
  createInstance: (options: {
    /** Work in the page itself: the indexes are small, and the worker would be one more file to load. */
    noWorker: boolean;
    ranking: { metaWeights: Record<string, number> };
    /** Stands behind the address of the list of indexes, in place of the time of day. */
    metaCacheTag: string;
  }) => PagefindInstance;
};
