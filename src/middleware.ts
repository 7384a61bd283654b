/**
 * What holds for every page as a whole: figures stay with their names, words of another language are marked as such,
 * and a page of a converted locale is the one that it comes from, converted.
 */
import { defineMiddleware } from 'astro:middleware';
import { getConverter } from './i18n/converter.ts';
import { markForeignRuns } from './i18n/foreign-runs.ts';
import { isConverted, localeInfo, locales } from './i18n/locales.ts';
import { convertPage } from './i18n/traditional.ts';
import { keepTogether } from './text/keep-together.ts';

export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = keepTogether(await response.text());
  const locale = locales.find((one) => one === params['locale']);
  if (!locale) return new Response(html, response);
  const page = isConverted(locale) ? convertPage(html, await getConverter()) : html;
  return new Response(markForeignRuns(page, localeInfo[locale].script), response);
});
