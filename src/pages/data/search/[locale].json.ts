/** /data/search/en.json and so on: what the search page of a locale must know to read a query. */
import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../i18n/locales.ts';
import { searchData } from '../../../outputs/search-data.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(await searchData(props.locale)));
