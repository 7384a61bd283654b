/** The published data, under the names of the content, so that an editor, a reader of the CSV and a programmer speak one language. */
import type { PlacedClaim, Study } from '../catalog/catalog.ts';
import { gradeOutcome, gradeStudy } from '../evidence/certainty/grade.ts';
import { directionOfStudy } from '../evidence/direction.ts';
import { formOf } from '../evidence/form.ts';
import { goalOf } from '../evidence/goal.ts';
import { retractionOf } from '../evidence/notices.ts';
import { verdictOf } from '../evidence/verdict.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ToTraditional } from '../i18n/traditional.ts';
import { countryName } from '../i18n/format.ts';
import type { PublishedClaim, PublishedStudy } from './published.ts';
import type { UrlOf } from './tables/table.ts';

/** A value per locale. */
type PerLocale<T> = Record<Locale, T>;

/** English, Simplified as written (or null), Traditional derived from it. */
function perLocale(en: string, hans: string | undefined, convert: ToTraditional): PerLocale<string | null> {
  return { en, 'zh-hans': hans ?? null, 'zh-hant': hans === undefined ? null : convert(hans) };
}

/** One study as data: its facts, its label, its words in short, and where its pages are. */
export function studyData(study: Study, convert: ToTraditional, urlOf: UrlOf): PublishedStudy {
  const { facts, words } = study;
  const hans = words['zh-hans'];
  return {
    ...facts,
    country_name: facts.country.map((code) => countryName(code, 'en')),
    outcomes: facts.outcomes.map((outcome) => ({
      ...outcome,
      name: perLocale(words.en.outcomes[outcome.id]?.name ?? '', hans?.outcomes[outcome.id]?.name, convert),
      certainty: gradeOutcome(facts, outcome),
    })),
    retracted: retractionOf(facts)?.date ?? null,
    verdict: verdictOf(facts),
    form: formOf(facts),
    main_goal: goalOf(facts),
    direction: directionOfStudy(facts),
    certainty: gradeStudy(facts),
    question: perLocale(words.en.question, hans?.question, convert),
    found: perLocale(words.en.answer.found, hans?.answer.found, convert),
    limit: perLocale(words.en.answer.limit, hans?.answer.limit, convert),
    url: urls(`studies/${study.id}/`, urlOf),
  };
}

/** One claim as data; `study` is the one that it is about. */
export function claimData(
  { claim, entry, article }: PlacedClaim,
  study: Study | undefined,
  convert: ToTraditional,
  urlOf: UrlOf,
): PublishedClaim {
  const retracted = study && retractionOf(study.facts)?.date;
  const [en, hans] = [entry.words.en.claims[claim.id], entry.words['zh-hans']?.claims[claim.id]];
  return {
    article: article.id,
    entry: entry.id,
    id: claim.id,
    study: claim.study ?? null,
    study_retracted: retracted ?? null,
    verdict: claim.verdict,
    gap: claim.gap,
    figures: claim.figures,
    sources: claim.sources ?? [],
    said: perLocale(en?.said ?? '', hans?.said, convert),
    found: perLocale(en?.found ?? '', hans?.found, convert),
    conditions: entry.facts.conditions,
    cell_types: entry.facts.cell_types,
    checked_on: entry.facts.checked_on,
    url: urls(`articles/${article.id}/#${entry.id}--${claim.id}`, urlOf),
  };
}

const urls = (path: string, urlOf: UrlOf): PerLocale<string> => ({
  en: urlOf('en', path),
  'zh-hans': urlOf('zh-hans', path),
  'zh-hant': urlOf('zh-hant', path),
});
