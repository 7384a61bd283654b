/** The published data, under the names of the content, so that an editor, a reader of the CSV and a programmer speak one language. */
import type { PlacedClaim, Study } from '../catalog/catalog.ts';
import type { PerLanguage } from '../catalog/record.ts';
import { gradeOutcome, gradeStudy } from '../evidence/certainty/grade.ts';
import { directionOfStudy } from '../evidence/direction.ts';
import { formOf } from '../evidence/form.ts';
import { goalOf } from '../evidence/goal.ts';
import { retractionOf } from '../evidence/notices.ts';
import { verdictOf } from '../evidence/verdict.ts';
import { isConverted, localeInfo, perLocale, type Locale } from '../i18n/locales.ts';
import type { ToTraditional } from '../i18n/traditional.ts';
import { countryName } from '../i18n/format.ts';
import type { PublishedClaim, PublishedStudy } from './published.ts';
import type { UrlOf } from './tables/table.ts';

/** A text in each locale, as it is written in the locale's language or converted from it; null where it is yet to be written. */
const textsOf = <Words>(
  words: PerLanguage<Words>,
  textOf: (words: Words) => string | undefined,
  convert: ToTraditional,
): Record<Locale, string | null> =>
  perLocale((locale) => {
    const own = words[localeInfo[locale].written];
    const text = own && textOf(own);
    return text === undefined ? null : isConverted(locale) ? convert(text) : text;
  });

/** One study as data: its facts, its label, its words in short, and where its pages are. */
export function studyData(study: Study, convert: ToTraditional, urlOf: UrlOf): PublishedStudy {
  const { facts, words } = study;
  return {
    ...facts,
    country_name: facts.country.map((code) => countryName(code, 'en')),
    outcomes: facts.outcomes.map((outcome) => ({
      ...outcome,
      name: textsOf(words, ({ outcomes }) => outcomes[outcome.id]?.name, convert),
      certainty: gradeOutcome(facts, outcome),
    })),
    retracted: retractionOf(facts)?.date ?? null,
    verdict: verdictOf(facts),
    form: formOf(facts),
    main_goal: goalOf(facts),
    direction: directionOfStudy(facts),
    certainty: gradeStudy(facts),
    question: textsOf(words, ({ question }) => question, convert),
    found: textsOf(words, ({ answer }) => answer.found, convert),
    limit: textsOf(words, ({ answer }) => answer.limit, convert),
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
    said: textsOf(entry.words, ({ claims }) => claims[claim.id]?.said, convert),
    found: textsOf(entry.words, ({ claims }) => claims[claim.id]?.found, convert),
    conditions: entry.facts.conditions,
    cell_types: entry.facts.cell_types,
    checked_on: entry.facts.checked_on,
    url: urls(`articles/${article.id}/#${entry.id}--${claim.id}`, urlOf),
  };
}

const urls = (path: string, urlOf: UrlOf): Record<Locale, string> => perLocale((locale) => urlOf(locale, path));
