/** /data/search/en/latin.json and so on: what the search page of a locale must know to read a query. */
import type { APIRoute } from 'astro';
import { getCatalog, getScriptVariants } from '../../../../catalog/index.ts';
import { today } from '../../../../evidence/today.ts';
import { locales, type Locale } from '../../../../i18n/locales.ts';
import { scriptsOf, searchData, type SearchDataFrom } from '../../../../search/build/search-data.ts';
import { searchFiles, type SearchFiles } from '../../../../search/shared/files.ts';

type Props = { locale: Locale; file: keyof SearchFiles };

export const getStaticPaths = () =>
  locales.flatMap((locale) => searchFiles.map((file) => ({ params: { locale, file }, props: { locale, file } })));

let shared: Promise<SearchDataFrom> | undefined;
const known = new Map<Locale, Promise<SearchFiles>>();

/** What the three locales share; found once per build. */
async function findShared(): Promise<SearchDataFrom> {
  const [catalog, variants] = await Promise.all([getCatalog(), getScriptVariants()]);
  return { catalog, variants, scripts: scriptsOf(catalog, variants), today: today() };
}

/** The files of one locale, made together once per build. */
async function filesOf(locale: Locale): Promise<SearchFiles> {
  return searchData(locale, await (shared ??= findShared()));
}

export const GET: APIRoute<Props> = async ({ props: { locale, file } }) => {
  const files = known.get(locale) ?? filesOf(locale);
  known.set(locale, files);
  return new Response(JSON.stringify((await files)[file]));
};
