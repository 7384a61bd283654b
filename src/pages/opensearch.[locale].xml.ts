/** /opensearch.en.xml and so on: lets a browser search this site from its address bar. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { followedConditions } from '../phrases/conditions.ts';
import { localeInfo, localePaths, type Locale } from '../i18n/locales.ts';
import { assetHref, translatorFor } from '../i18n/translator.ts';
import { printerFor } from '../i18n/converter.ts';

export const getStaticPaths = localePaths;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const translator = translatorFor(locale);
  const conditions = followedConditions(await getCatalog(), translator);
  const print = await printerFor(locale);
  const absolute = (href: string): string => escape(new URL(href, site).href);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(print(translator.t('search.short')))}</ShortName>
  <Description>${escape(print(translator.t('site.tagline', { conditions })))}</Description>
  <Language>${localeInfo[locale].lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute(assetHref('icon.svg'))}</Image>
  <Url type="text/html" template="${absolute(translator.href('search/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
