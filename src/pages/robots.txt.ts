/** /robots.txt: everything may be read by everybody; where the list of pages is. */
import type { APIRoute } from 'astro';
import { assetHref } from '../i18n/translator.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(assetHref('sitemap.xml'), site).href}\n`);
