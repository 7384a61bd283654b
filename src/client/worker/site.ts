/// <reference lib="webworker" />
/** What the worker knows of its site: told by the build, or read from its own address. */
import { cacheNames, type KeptTool, type Tool } from '../kept.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in when the worker is bundled (tools/offline.ts). */
declare const BUILD: string;
declare const PACKS: Record<Locale, Partial<Record<Tool, KeptTool>>>;

export const worker = self;
/** The build that this worker belongs to. */
export const build = BUILD;
/** How the tools of that build are kept; one that is too large is not. */
export const packs = PACKS;
/** Where the site begins, such as `https://example.org/digest/`. */
export const home = new URL('./', self.location.href);
export const names = cacheNames(home.pathname);

/** A page's address without what is asked of it: the same file answers every query. */
export function bare(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** The locale of an address; undefined outside of them. */
export function localeOf(address: string): Locale | undefined {
  const path = address.slice(home.href.length);
  return locales.find((locale) => path.startsWith(`${locale}/`));
}
export const pageIn = (locale: Locale, path: string): string => `${home.href}${locale}/${path}`;
export const offlinePage = (locale: Locale): string => pageIn(locale, 'offline/');

const decoder = /<meta name="build" content="([^"]+)"/;
/** The build that a page says it is of; undefined for what is no page of ours. */
export async function buildIn(response: Response): Promise<string | undefined> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return undefined;
  return decoder.exec(await response.text())?.[1];
}
