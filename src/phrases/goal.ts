/** What became of a main goal, in words that never make a met goal more than it is. */
import type { Goal } from '../evidence/goal.ts';
import type { StringKey } from '../i18n/en.ts';

/** Key of the words for a goal in a column of its own. */
export const goalShortKey: Record<Goal, StringKey> = {
  met: 'goal.short.yes',
  'safety-met': 'goal.short.safety-met',
  'met-alone': 'goal.short.met-alone',
  'met-announced': 'goal.short.met-announced',
  missed: 'goal.short.no',
  unclear: 'goal.short.unclear',
  none: 'goal.short.not-applicable',
};

/** Key of the words for a goal. */
export const goalKey: Record<Goal, StringKey> = {
  met: 'goal.yes',
  'safety-met': 'goal.safety-met',
  'met-alone': 'goal.met-alone',
  'met-announced': 'goal.met-announced',
  missed: 'goal.no',
  unclear: 'goal.unclear',
  none: 'goal.not-applicable',
};
