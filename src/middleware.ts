/** Every page of a converted locale is the page that it comes from, converted as a whole. */
import { defineMiddleware } from 'astro:middleware';
import { getConverter } from './i18n/converter.ts';
import { isConverted } from './i18n/locales.ts';
import { convertPage } from './i18n/traditional.ts';

export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (!isConverted(params['locale']) || !response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(convertPage(await response.text(), await getConverter()), response);
});
