/** The part of Pagefind's browser module that the search page uses. */
import type { Options, Response } from '../search/shared/engine.ts';

export type PagefindInstance = {
  search: (term: string | null, options?: Options) => Promise<Response>;
  /** Loads all filters; from then on every search counts them. */
  filters: () => Promise<unknown>;
  mergeIndex: (path: string, options: { language: string; mergeFilter: Record<string, string> }) => Promise<void>;
};

export type PagefindModule = {
  createInstance: (options: {
    /** Work in the page itself: the indexes are small, and the worker would be one more file to load. */
    noWorker: boolean;
    ranking: { metaWeights: Record<string, number> };
  }) => PagefindInstance;
};
