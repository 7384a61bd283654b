/** /data/studies.json */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { getConverter } from '../../i18n/converter.ts';
import { studyData } from '../../outputs/data.ts';
import { urlsFor } from '../../outputs/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const [{ studies }, convert] = [await getCatalog(), await getConverter()];
  const urlOf = urlsFor(site);
  return new Response(
    JSON.stringify({ studies: [...studies.values()].map((study) => studyData(study, convert, urlOf)) }),
  );
};
