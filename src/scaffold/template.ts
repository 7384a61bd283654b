/** What a blank record is made from. */
import type { Lookup } from '../lookup/lookup.ts';
import type { Written } from '../schema/languages.ts';
import type { IdsOf } from './write.ts';

/** What a template is filled with. No day of today: when a page was compared with its sources, a person knows. */
export type Blank = { id: string; article: string; found: Lookup; idsOf: IdsOf };

/** Languages that have a template of their own; a file of another is made from the English words (translation.ts). */
export const templateLanguages = ['en', 'zh-hans'] as const satisfies readonly Written[];
export type TemplateLanguage = (typeof templateLanguages)[number];

/** The text of each language file. */
export type Texts = Record<TemplateLanguage, string>;

export type Template = (blank: Blank) => Texts;

/** Nothing was looked up. */
export const nothing: Lookup = { answered: [], problems: [] };
