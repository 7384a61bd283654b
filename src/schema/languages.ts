/** The languages that are written by hand. What else a reader can choose is derived from them. */

/** The language whose files carry the facts. */
export const factLanguage = 'en';
export const writtenLanguages = ['en', 'zh-hans'] as const;
export type Written = (typeof writtenLanguages)[number];

/** Languages that a record may still lack. */
export const translations = ['zh-hans'] as const satisfies readonly Exclude<Written, typeof factLanguage>[];
