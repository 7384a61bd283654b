/** Which sentence says how sure we are. The words stand in src/i18n; the choice is made here. */
import type { Catalog } from '../catalog/catalog.ts';
import type { StudyFacts } from '../schema/study.ts';
import type { StringKey } from '../i18n/en.ts';
import type { Translator } from '../i18n/translator.ts';
import { gradeStudy } from '../evidence/certainty/grade.ts';
import type { Certainty, Reason } from '../evidence/certainty/types.ts';
import { directionOfStudy } from '../evidence/direction.ts';

/** Key of the sentence for a study, from its label and its direction. */
export function certaintySentence(facts: StudyFacts): StringKey {
  const certainty = gradeStudy(facts);
  if (certainty.track !== 'ladder') return `sure.${offLadder(certainty)}`;
  const direction = directionOfStudy(facts);
  switch (direction) {
    case 'favours-treatment':
    case 'no-clear-difference':
      return `sure.ladder.${certainty.level}.${direction}`;
    case 'favours-control':
    case 'mixed':
      return `sure.ladder.${direction}`;
    default:
      return 'sure.ladder.other';
  }
}

/** What stands in the place of a level: announced, decided, told in the news, not read, background, or not in people. */
function offLadder({ track, reasons }: Exclude<Certainty, { track: 'ladder' }>) {
  if (reasons.includes('T2r')) return 'decision';
  if (reasons.includes('T2s')) return 'unread';
  if (reasons.includes('T2h')) return 'harm-report';
  return reasons.includes('T2n') ? 'news' : track;
}

/**
 * Whether the label tells more than the verdict beside it: how sure one can be, or that nobody could check the result.
 * That animals are no people, or that a decision is no test, the verdict says by itself.
 */
export const addsToVerdict = ({ track, reasons }: Certainty): boolean =>
  track === 'ladder' || reasons.includes('T2') || reasons.includes('T2s');

/** Key of a label's name, long or short: `High certainty`, `High`. */
export function labelKey(certainty: Certainty, form: 'long' | 'short' = 'long'): StringKey {
  const name = certainty.track === 'ladder' ? certainty.level : offLadder(certainty);
  return form === 'long' ? `certainty.${name}` : `certainty.short.${name}`;
}

/** The reason that tells a reader most, first: what is missing in the design, then who and how many, then the rest. */
const weight: readonly Reason[] = [
  'S1',
  'S2',
  'D2b',
  'D0',
  'D1',
  'D1u',
  'D3',
  'D5',
  'D6',
  'D6u',
  'D4',
  'D2',
  'C2m',
  'C2',
  'C1',
];

/** Label and one reason in plain words; off the ladder the sentence that stands in the label's place. */
export function sureLine(
  facts: StudyFacts,
  { vocabulary }: Catalog,
  translator: Translator,
): { label: string; reason: string } {
  const certainty = gradeStudy(facts);
  if (certainty.track !== 'ladder') {
    const species = translator.label(vocabulary.species.get(facts.species)).toLowerCase();
    return { label: '', reason: translator.t(certaintySentence(facts), { species }) };
  }
  const reason = weight.find((code) => certainty.reasons.includes(code)) ?? 'S4';
  const key = `why.${reason}`;
  return {
    label: translator.t('certainty.label', { label: translator.t(labelKey(certainty)) }),
    reason: translator.has(key) ? translator.t(key) : '',
  };
}
