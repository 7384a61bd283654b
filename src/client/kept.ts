/** How things kept on the device are named: by the build that they belong to. The worker and the page that lists them agree here. */

/** Names of caches of the site whose files lie below `base`; another site of the same host may have its own. */
export function cacheNames(base: string) {
  const prefix = `digest ${base}`;
  const pages = `${prefix} pages `;
  const files = `${prefix} files `;
  return {
    prefix,
    /** Pages of a build. */
    pages: (build: string): string => pages + build,
    /** What its pages load. */
    files: (build: string): string => files + build,
    /** The build that a cache of pages belongs to. */
    buildOfPages: (name: string): string | undefined => (name.startsWith(pages) ? name.slice(pages.length) : undefined),
    /** Which build an open page is of. */
    readers: `${prefix} readers`,
    /** A text that was shared, on its way to the page that checks it. */
    shared: `${prefix} shared`,
  };
}

/** Builds of which pages are kept, the newest first; their names begin with the day. */
export async function keptBuilds({ buildOfPages }: ReturnType<typeof cacheNames>): Promise<string[]> {
  const builds = (await caches.keys()).flatMap((name) => buildOfPages(name) ?? []);
  return builds.toSorted().reverse();
}

/** Stands where the worker puts the day, in words that the build writes before any day is known. */
export const someDay = '0000-00-00';

/** The day of a build: `2026-11-28` of `2026-11-28-1a2b3c4d`. */
export const dayOf = (build: string): string => build.slice(0, '2026-11-28'.length);

/** Parts of the site that need more than a page; each is kept whole, or not at all. */
export const tools = ['check', 'search'] as const;
export type Tool = (typeof tools)[number];

/** How a tool is kept: as one pack, or file by file, each with the hash of what it must hold. */
export type KeptTool = { name: string; files?: [path: string, hash: string][] };

/** What tells that a tool is kept in one locale; of a pack also its file below the site. */
export const packName = (tool: Tool, locale: string, hash: string): string => `packs/${tool}.${locale}.${hash}.pack`;
export const isPack = (path: string, tool: Tool, locale: string): boolean => path.includes(`/packs/${tool}.${locale}.`);
