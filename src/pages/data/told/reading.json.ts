/** /data/told/reading.json: what the page that checks a text must know to read one; the same for every locale. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { readingData } from '../../../told/build/reading-data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(readingData(await getCatalog())));
