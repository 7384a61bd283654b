/** The part of Pagefind's browser API that the search page uses. */
export type PagefindFragment = {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
};
export type PagefindResult = { id: string; score: number; data: () => Promise<PagefindFragment> };
export type PagefindFilters = Record<string, string | { any: string[] }>;
export type Pagefind = {
  init: () => Promise<void>;
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (
    query: string | null,
    options?: { filters?: PagefindFilters; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[] }>;
};
