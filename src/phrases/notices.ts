/** What became of a publication later, in words. */
import { concernOf, correctionOf, retractionOf } from '../evidence/notices.ts';
import { formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';
import type { StudyFacts } from '../schema/study.ts';

export type Notice = {
  kind: 'retracted' | 'expression-of-concern' | 'corrected';
  /** One sentence with its day. */
  words: string;
  /** Where the journal says so. */
  url: string | undefined;
};

/** The notices of a study, the gravest first; empty for almost all. */
export function noticesOf(facts: Pick<StudyFacts, 'milestones'>, translator: Translator): Notice[] {
  const found = [
    ['retracted', retractionOf(facts)],
    ['expression-of-concern', concernOf(facts)],
    ['corrected', correctionOf(facts)],
  ] as const;
  return found.flatMap(([kind, milestone]) =>
    milestone
      ? [
          {
            kind,
            words: translator.t(`notice.${kind}`, { date: formatDate(milestone.date, translator.locale) }),
            url: milestone.url,
          },
        ]
      : [],
  );
}
