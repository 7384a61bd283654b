/** Every page of a converted locale is the page that it comes from, converted as a whole; figures stay with their names. */
import { defineMiddleware } from 'astro:middleware';
import { getConverter } from './i18n/converter.ts';
import { isConverted } from './i18n/locales.ts';
import { convertPage } from './i18n/traditional.ts';
import { keepTogether } from './text/keep-together.ts';

export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = keepTogether(await response.text());
  return new Response(isConverted(params['locale']) ? convertPage(html, await getConverter()) : html, response);
});
