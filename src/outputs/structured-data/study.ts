/** What search engines are told of a study page: what it is about, never how good the evidence is. */
import type {
  MedicalScholarlyArticle,
  MedicalTrial,
  MedicalTrialDesign,
  MedicalWebPage,
  Organization,
  Person,
} from 'schema-dts';
import type { Study } from '../../catalog/catalog.ts';
import { isInPeople } from '../../evidence/certainty/start.ts';
import { formOf } from '../../evidence/form.ts';
import { isRetracted } from '../../evidence/notices.ts';
import { countryName } from '../../i18n/format.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { referenceOf, type Author } from '../reference.ts';
import { ccBy } from './json-ld.ts';

/** The page as it is shown. */
export type ShownPage = { url: string; title: string; description: string; lang: string; publisher: Organization };

/** `MedicalWebPage` with the paper it leans on and the trial it tells of; no rating and no label, for which schema.org has no fitting name. */
export function studyPage({ facts }: Study, conditions: readonly string[], page: ShownPage): MedicalWebPage {
  const paper = paperOf(facts);
  const trial = trialOf(facts, conditions, page.title);
  return {
    '@type': 'MedicalWebPage',
    url: page.url,
    name: page.title,
    description: page.description,
    inLanguage: page.lang,
    lastReviewed: facts.checked_on,
    license: ccBy,
    publisher: page.publisher,
    ...(trial && { about: trial }),
    ...(paper && { citation: paper }),
  };
}

const authorOf = (author: Author): Person | Organization =>
  'literal' in author
    ? { '@type': 'Organization', name: author.literal }
    : {
        '@type': 'Person',
        familyName: author.family,
        givenName: author.given,
        name: `${author.given} ${author.family}`,
      };

/** A paper in a journal; other sources are no scholarly article. */
function paperOf(facts: StudyFacts): MedicalScholarlyArticle | undefined {
  const reference = referenceOf(facts);
  if (reference?.kind !== 'article') return undefined;
  const { title, authors, published, container, volume, issue, pages, doi, pmid } = reference;
  return {
    '@type': 'MedicalScholarlyArticle',
    headline: title,
    name: title,
    ...(authors.length > 0 && { author: authors.map(authorOf) }),
    ...(published && { datePublished: published }),
    ...(container && {
      isPartOf: {
        '@type': 'PublicationIssue',
        ...(issue && { issueNumber: issue }),
        isPartOf: {
          '@type': 'PublicationVolume',
          ...(volume && { volumeNumber: volume }),
          isPartOf: { '@type': 'Periodical', name: container },
        },
      },
    }),
    ...(pages && { pagination: pages }),
    ...(pmid && { identifier: `PMID:${pmid}` }),
    ...(isRetracted(facts) && { creativeWorkStatus: 'Retracted' }),
    ...(doi && { sameAs: `https://doi.org/${doi}` }),
  };
}

/** What schema.org has a word for; what is not known is not said. */
function designsOf({ design, blinding_level }: StudyFacts): MedicalTrialDesign[] {
  const isRandomised = design === 'randomised-controlled' || design === 'crossover-rct';
  const blinding: Partial<Record<StudyFacts['blinding_level'], MedicalTrialDesign>> = {
    none: 'https://schema.org/OpenTrial',
    participants: 'https://schema.org/SingleBlindedTrial',
    assessors: 'https://schema.org/SingleBlindedTrial',
    double: 'https://schema.org/DoubleBlindedTrial',
    triple: 'https://schema.org/TripleBlindedTrial',
  };
  const blinded = blinding[blinding_level];
  return [...(isRandomised ? ['https://schema.org/RandomizedTrial' as const] : []), ...(blinded ? [blinded] : [])];
}

/** A trial in people, by its registry numbers. */
function trialOf(facts: StudyFacts, conditions: readonly string[], name: string): MedicalTrial | undefined {
  const { ids, country } = facts;
  const isTrial = isInPeople(facts) && ['trial', 'uncontrolled', 'announcement'].includes(formOf(facts));
  if (!isTrial || ids.registry.length === 0) return undefined;
  const designs = designsOf(facts);
  return {
    '@type': 'MedicalTrial',
    name,
    identifier: ids.registry,
    ...(designs.length > 0 && { trialDesign: designs }),
    healthCondition: conditions.map((condition) => ({ '@type': 'MedicalCondition', name: condition })),
    ...(country.length > 0 && {
      studyLocation: country.map((code) => ({ '@type': 'AdministrativeArea', name: countryName(code, 'en') })),
    }),
  };
}
