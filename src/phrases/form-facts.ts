/** The facts of records that are no study in people, each in the words that its kind has. */
import type { Study } from '../catalog/catalog.ts';
import type { Form } from '../evidence/form.ts';
import { harmsOf } from '../evidence/harms.ts';
import type { StringKey } from '../i18n/en.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Pair } from './pair.ts';

/** The rows of a record's box, harms among them, whatever the kind. Rows without words are left out. */
export function formPairs(study: Study, form: Form, translator: Translator): Pair[] {
  const { words, untranslated } = translator.words(study);
  const lang = untranslated ? 'en' : undefined;
  const rows: [StringKey, string | undefined][] = [
    ...ofForm(words, form),
    ...(form === 'decision' ? votes(study, translator) : []),
  ];
  return [
    ...rows.flatMap(([key, line]): Pair[] => (line ? [{ name: translator.t(key), lines: [line], lang }] : [])),
    harmsPair(study, form, translator),
  ];
}

type Words = Study['words']['en'];

function ofForm(words: Words, form: Form): [StringKey, string | undefined][] {
  const { decision, harm_report, announcement, guidance, news } = words;
  switch (form) {
    case 'decision':
      return [
        ['facts.decision.by', decision?.by],
        ['facts.decision.decided', decision?.decided],
        ['facts.decision.now', decision?.now],
      ];
    case 'harm-report':
      return [
        ['facts.harmReport.what', harm_report?.what],
        ['facts.harmReport.whom', harm_report?.whom],
        ['facts.harmReport.howCommon', harm_report?.how_common],
      ];
    case 'announcement':
      return [
        ['facts.announcement.planned', announcement?.planned],
        ['facts.announcement.status', announcement?.status],
        ['facts.announcement.available', announcement?.available],
      ];
    case 'guidance':
      return [
        ['facts.guidance.by', guidance?.by],
        ['facts.guidance.says', guidance?.says],
        ['facts.guidance.forWhom', guidance?.for_whom],
      ];
    case 'news':
      return [
        ['facts.news.told', news?.told],
        ['facts.news.by', news?.by],
        ['facts.news.missing', news?.missing],
      ];
    default:
      return [
        ['facts.tested', words.people],
        ['facts.found', words.answer.found],
        ['facts.limit', words.answer.limit],
      ];
  }
}

function votes({ facts }: Study, translator: Translator): [StringKey, string][] {
  if (!facts.votes) return [];
  const { yes, no, abstained } = facts.votes;
  const parts = [
    translator.t('facts.votes.no', { n: no }),
    translator.t('facts.votes.yes', { n: yes }),
    ...(abstained ? [translator.t('facts.votes.abstained', { n: abstained })] : []),
  ];
  return [['facts.votes', parts.join(translator.comma)]];
}

/** What is known of harm: the record's own words, else that nothing can be known from it. */
function harmsPair(study: Study, form: Form, translator: Translator): Pair {
  const { words, untranslated } = translator.words(study);
  const told = [
    ...harmsOf(study.facts).flatMap((row) =>
      row.state === 'not-counted' ? [] : (words.outcomes[row.outcome.id]?.finding ?? []),
    ),
    words.safety.serious,
  ].find((line) => line !== undefined);
  const nothing = form === 'laboratory' ? 'facts.harms.laboratory' : 'facts.harms.none';
  return {
    name: translator.t('facts.harms'),
    lines: [told ?? translator.t(nothing)],
    lang: told && untranslated ? 'en' : undefined,
    harms: true,
  };
}
