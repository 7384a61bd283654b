/** The locales: where they live, what they are called, which hand-written language they show, and how that is set. */
import type { LanguageTag, Written } from '../schema/languages.ts';
import { writings, type Writing } from './writing.ts';

export const locales = ['en', 'zh-hans', 'zh-hant'] as const;
export type Locale = (typeof locales)[number];

export type LocaleInfo = {
  /** Value of `<html lang>` and of `hreflang`. */
  lang: LanguageTag;
  /** Its own name, in its own script. */
  name: string;
  /** The language whose words it shows, written by hand. */
  written: Written;
  /** Its pages are those of another locale, converted as a whole. */
  convertedFrom?: Locale;
  /** For `Intl`. */
  intl: string;
  /** The script of its words, in which its pages are searched. */
  script: 'latin' | 'han';
  /** Signs between words, and units. */
  writing: Writing;
  /** Quotation marks. */
  quotes: readonly [open: string, close: string];
};

export const localeInfo: Readonly<Record<Locale, LocaleInfo>> = {
  en: {
    lang: 'en',
    name: 'English',
    written: 'en',
    intl: 'en-GB',
    script: 'latin',
    writing: writings.en,
    quotes: ['“', '”'],
  },
  'zh-hans': {
    lang: 'zh-Hans',
    name: '简体中文',
    written: 'zh-hans',
    intl: 'zh-CN',
    script: 'han',
    writing: writings['zh-hans'],
    quotes: ['“', '”'],
  },
  'zh-hant': {
    lang: 'zh-Hant',
    name: '繁體中文',
    written: 'zh-hans',
    convertedFrom: 'zh-hans',
    intl: 'zh-TW',
    script: 'han',
    writing: writings['zh-hans'],
    quotes: ['「', '」'],
  },
};

/** A value for each locale; a locale more is named by the compiler. */
export const perLocale = <T>(valueOf: (locale: Locale) => T): Record<Locale, T> => ({
  en: valueOf('en'),
  'zh-hans': valueOf('zh-hans'),
  'zh-hant': valueOf('zh-hant'),
});

/** Whether a locale's words are converted from those of another. */
export const isConverted = (locale: string | undefined): boolean =>
  locales.some((known) => known === locale && localeInfo[known].convertedFrom !== undefined);

/** For `getStaticPaths` of a page that exists once per locale. A new list each time: Astro keeps notes on it. */
export const localePaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** A route `[...only]`: a page for everything, and one for each filter below `only/`; so that it works without script. */
export const filteredPaths = <F extends { id: string }>(filters: readonly F[]) =>
  [undefined, ...filters].flatMap((filter) =>
    locales.map((locale) => ({
      params: { locale, only: filter && `only/${filter.id}` },
      props: { locale, filter },
    })),
  );

/** Every locale times every id, with what the page needs. */
export function pathsFor<T>(
  items: Iterable<readonly [string, T]>,
): { params: { locale: Locale; id: string }; props: { locale: Locale; item: T } }[] {
  return [...items].flatMap(([id, item]) =>
    locales.map((locale) => ({ params: { locale, id }, props: { locale, item } })),
  );
}
