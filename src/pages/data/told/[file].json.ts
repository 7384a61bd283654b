/** /data/told/en.json, /data/told/en-claims.json and so on: what the page that checks a text shows, in the words of a locale. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { printerFor } from '../../../i18n/converter.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';
import { translatorFor } from '../../../i18n/translator.ts';
import { answerData, claimData } from '../../../told/build/answer-data.ts';

type Props = { locale: Locale; isClaims: boolean };

export const getStaticPaths = () =>
  locales.flatMap((locale) => [
    { params: { file: locale }, props: { locale, isClaims: false } },
    { params: { file: `${locale}-claims` }, props: { locale, isClaims: true } },
  ]);

export const GET: APIRoute<Props> = async ({ props: { locale, isClaims } }) => {
  const [catalog, translator] = [await getCatalog(), translatorFor(locale)];
  const text = JSON.stringify(isClaims ? claimData(catalog, translator) : answerData(catalog, translator));
  return new Response((await printerFor(locale))(text));
};
