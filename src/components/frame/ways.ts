/** The ways through the site, named by what a reader wants to do: words and path below the locale. */
import type { StringKey } from '../../i18n/en.ts';

export type Way = readonly [words: StringKey, path: string];

/** What families come to do; they stand in the bar of a laptop, in the menu of a phone and on the home page. */
export const tasks: readonly Way[] = [
  ['nav.conditions', '#conditions'],
  ['nav.match', 'match/'],
  ['nav.harms', 'harms/'],
  ['nav.beforeYouPay', 'topics/before-you-pay/'],
  ['nav.articles', 'articles/'],
  ['nav.trials', 'trials/'],
];

/** Everything there is, as lists. */
export const lists: readonly Way[] = [
  ['nav.check', 'check/'],
  ['nav.studies', 'studies/'],
  ['nav.timeline', 'timeline/'],
  ['nav.topics', 'topics/'],
  ['sheet.title', 'sheet/'],
  ['foot.glossary', 'glossary/'],
  ['foot.measures', 'measures/'],
  ['nav.changes', 'changes/'],
];
