/** The words of a mark in the drawing of a history. */
import type { Study } from '../../catalog/catalog.ts';
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import type { StudyEvent } from '../../evidence/events.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import { labelKey } from '../../phrases/label.ts';
import type { Placed } from './geometry.ts';

/** Which column, when, what, of which study, how many people, how the goal ended and how sure one can be. */
export function markTitle(
  { date, people, goal, expected }: Placed,
  column: string,
  event: StudyEvent<Study> | undefined,
  translator: Translator,
): string {
  const parts = [
    column,
    formatDate(date, translator.locale),
    event ? translator.words(event.study).words.short : '',
    event ? translator.t(`event.${event.kind}`) : '',
    expected ? translator.t('study.expected') : '',
    people === undefined ? '' : translator.people(people),
    goal === 'none' ? '' : translator.t(`overview.${goal}`),
    event && goal !== 'none' ? translator.t(labelKey(gradeStudy(event.study.facts))) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
