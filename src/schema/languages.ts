/** The languages that are written by hand. What else a reader can choose is derived from them. */

/** The language whose files carry the facts. */
export const factLanguage = 'en';
/** Languages that a record may still lack. */
export const translations = ['zh-hans'] as const;
export const writtenLanguages = [factLanguage, ...translations] as const;
export type Written = (typeof writtenLanguages)[number];

/** The value of `lang` under which short texts of a written language stand in lists. */
export const tagOf = { en: 'en', 'zh-hans': 'zh-Hans' } as const satisfies Readonly<Record<Written, string>>;
export type WrittenTag = (typeof tagOf)[Written];

/** Whether a language is written in Han characters. */
export const isWrittenInHan = (language: Written): boolean =>
  /^Han/.test(new Intl.Locale(tagOf[language]).maximize().script ?? 'unknown');

/** Scripts that longer texts are converted to. Names are written in them as well, since usage differs and not only script. */
const convertedTags = ['zh-Hant'] as const;
export type LanguageTag = WrittenTag | (typeof convertedTags)[number];

/** Every language and script that a reader can choose. */
export const languageTags: readonly LanguageTag[] = [
  ...writtenLanguages.map((language) => tagOf[language]),
  ...convertedTags,
];

/** A value for each written language, by the name of its files. */
export const perWritten = <T>(valueOf: (language: Written) => T): Record<Written, T> => ({
  en: valueOf('en'),
  'zh-hans': valueOf('zh-hans'),
});

/** A value for each written language, by its tag. */
export const perWrittenTag = <T>(value: T): Record<WrittenTag, T> => ({ en: value, 'zh-Hans': value });

/** A value for each language and script. */
export const perTag = <T>(value: T): Record<LanguageTag, T> => ({ ...perWrittenTag(value), 'zh-Hant': value });
