/** /data/claims.json */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { getConverter } from '../../i18n/converter.ts';
import { claimData } from '../../outputs/data.ts';
import { urlsFor } from '../../outputs/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const [{ claims, studies }, convert] = [await getCatalog(), await getConverter()];
  const urlOf = urlsFor(site);
  return new Response(
    JSON.stringify({
      claims: claims.map((placed) => claimData(placed, studies.get(placed.claim.study ?? ''), convert, urlOf)),
    }),
  );
};
