/** The three locales: where they live, what they are called, and which hand-written language they show. */
import type { Written } from '../schema/languages.ts';

export const locales = ['en', 'zh-hans', 'zh-hant'] as const;
export type Locale = (typeof locales)[number];

export type LocaleInfo = {
  /** Value of `<html lang>` and of `hreflang`. */
  lang: 'en' | 'zh-Hans' | 'zh-Hant';
  /** Its own name, in its own script. */
  name: string;
  /** The language that is written by hand; Traditional script is derived from Simplified. */
  written: Written;
  /** For `Intl`. */
  intl: string;
  /** The script of its words, in which its pages are searched. */
  script: 'latin' | 'han';
};

export const localeInfo: Record<Locale, LocaleInfo> = {
  en: { lang: 'en', name: 'English', written: 'en', intl: 'en-GB', script: 'latin' },
  'zh-hans': { lang: 'zh-Hans', name: '简体中文', written: 'zh-hans', intl: 'zh-CN', script: 'han' },
  'zh-hant': { lang: 'zh-Hant', name: '繁體中文', written: 'zh-hans', intl: 'zh-TW', script: 'han' },
};

/** For `getStaticPaths` of a page that exists once per locale. A new list each time: Astro keeps notes on it. */
export const localePaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Every locale times every id, with what the page needs. */
export function pathsFor<T>(
  items: Iterable<readonly [string, T]>,
): { params: { locale: Locale; id: string }; props: { locale: Locale; item: T } }[] {
  return [...items].flatMap(([id, item]) =>
    locales.map((locale) => ({ params: { locale, id }, props: { locale, item } })),
  );
}
