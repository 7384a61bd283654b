/** The languages that are written by hand. What else a reader can choose is derived from them. */

/** The language whose files carry the facts. */
export const factLanguage = 'en';
export const writtenLanguages = ['en', 'zh-hans'] as const;
export type Written = (typeof writtenLanguages)[number];

/** Languages that a record may still lack. */
export const translations = ['zh-hans'] as const satisfies readonly Exclude<Written, typeof factLanguage>[];

/** The value of `lang` under which short texts of a written language stand in lists. */
export const tagOf = { en: 'en', 'zh-hans': 'zh-Hans' } as const satisfies Readonly<Record<Written, string>>;
export type WrittenTag = (typeof tagOf)[Written];

/** Names are also written in scripts that longer texts are converted to, since usage differs and not only script. */
export type LanguageTag = WrittenTag | 'zh-Hant';
