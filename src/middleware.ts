/** Every page below /zh-hant/ is the Simplified page, converted as a whole. */
import { defineMiddleware } from 'astro:middleware';
import { getConverter } from './i18n/converter.ts';
import { convertPage } from './i18n/traditional.ts';

export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (params['locale'] !== 'zh-hant' || !response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(convertPage(await response.text(), await getConverter()), response);
});
