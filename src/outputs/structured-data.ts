/** What search engines are told of a study page (schema.org). Says what the page is about, never how good the evidence is. */
import type { Study } from '../catalog/catalog.ts';
import { isRetracted } from '../evidence/notices.ts';
import type { LocaleInfo } from '../i18n/locales.ts';
import { doiUrl } from '../text/doi.ts';

/** `MedicalWebPage` with the paper it leans on; no rating and no label, for which schema.org has no fitting name. */
export function studyStructuredData(
  study: Study,
  page: { url: string; title: string; description: string; lang: LocaleInfo['lang'] },
): object {
  const { facts } = study;
  const paper = facts.title && {
    '@type': 'MedicalScholarlyArticle',
    name: facts.title,
    ...(facts.published && { datePublished: facts.published }),
    ...(facts.journal && { isPartOf: { '@type': 'Periodical', name: facts.journal } }),
    ...(isRetracted(facts) && { creativeWorkStatus: 'Retracted' }),
    ...(facts.ids.doi && { sameAs: doiUrl(facts.ids.doi) }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: page.url,
    name: page.title,
    description: page.description,
    inLanguage: page.lang,
    lastReviewed: facts.checked_on,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(paper && { citation: paper }),
  };
}

/** JSON that can stand inside a script element: no sequence of it can close the element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
