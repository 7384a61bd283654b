/** What a blank record is made from. */
import type { Lookup } from '../lookup/lookup.ts';
import type { IdsOf } from './write.ts';

/** What a template is filled with. No day of today: when a page was compared with its sources, a person knows. */
export type Blank = { id: string; article: string; found: Lookup; idsOf: IdsOf };

/** The text of each language file. */
export type Template = (blank: Blank) => { en: string; 'zh-hans': string };

/** Nothing was looked up. */
export const nothing: Lookup = { answered: [], problems: [] };
