/** Whether a treatment can be had: where it is approved, as far as the site knows, and on which day that was looked at. */
import { withParents, type Catalog, type Study } from '../catalog/catalog.ts';
import { formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';

/** The short answer on approval of the study's condition, or of the broader one that carries it, with its day. */
export function accessLine({ facts }: Study, { vocabulary }: Catalog, translator: Translator): string {
  const wider = facts.conditions.flatMap((id) => [...withParents(id, vocabulary.conditions)]);
  const answered = wider
    .flatMap((id) => vocabulary.conditions.get(id) ?? [])
    .find(({ answer }) => answer !== undefined);
  return answered?.answer
    ? translator.text(answered.answer.approved) +
        translator.brackets(formatDate(answered.answer.answered_on, translator.locale))
    : translator.t('access.unknown');
}
