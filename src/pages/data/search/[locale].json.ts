/** /data/search/en.json and so on: what the search page of a locale must know to read a query. */
import type { APIRoute } from 'astro';
import { getCatalog, getScriptVariants } from '../../../catalog/index.ts';
import { today } from '../../../evidence/today.ts';
import { localePaths, type Locale } from '../../../i18n/locales.ts';
import { scriptsOf, searchData, type SearchDataFrom } from '../../../outputs/search-data.ts';

export const getStaticPaths = localePaths;

let known: Promise<SearchDataFrom> | undefined;

/** What the three locales share; found once per build. */
async function shared(): Promise<SearchDataFrom> {
  const [catalog, variants] = await Promise.all([getCatalog(), getScriptVariants()]);
  return { catalog, variants, scripts: scriptsOf(catalog, variants), today: today() };
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(JSON.stringify(searchData(locale, await (known ??= shared()))));
