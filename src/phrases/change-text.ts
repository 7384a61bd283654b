/** What a change of a record was, in words: the editor's own, else what its kind says. */
import type { Study } from '../catalog/catalog.ts';
import type { RecordChange } from '../evidence/changes.ts';
import type { Translator } from '../i18n/translator.ts';

export function changeText({ study, kind, words }: RecordChange<Study>, translator: Translator): string {
  const told = words && translator.words(study).words.changes?.[words];
  if (told) return told;
  return kind === 'added' || kind === 'rechecked' ? translator.t(`change.${kind}.text`) : '';
}
