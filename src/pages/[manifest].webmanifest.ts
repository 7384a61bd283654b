/** /manifest.webmanifest and one for each other language. */
import type { APIRoute } from 'astro';
import { printerFor } from '../i18n/converter.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { manifestName, manifestOf } from '../outputs/manifest.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({
    params: { manifest: manifestName(locale).replace(/\.webmanifest$/, '') },
    props: { locale },
  }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const print = await printerFor(locale);
  return new Response(JSON.stringify(manifestOf(locale, print), undefined, 2));
};
