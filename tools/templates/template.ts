/** What a blank record is made from. */

/** What a template is filled with. Dates are full days. */
export type Blank = { id: string; article: string; doi: string; today: string; recheck: string };

/** The text of each language file. */
export type Template = (blank: Blank) => { en: string; 'zh-hans': string };
