/** /data/studies.csv */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { studiesCsv } from '../../outputs/data.ts';
import { urlsFor } from '../../outputs/urls.ts';

export const GET: APIRoute = async ({ site }) => new Response(studiesCsv(await getCatalog(), urlsFor(site)));
