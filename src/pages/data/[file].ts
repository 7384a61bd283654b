/** /data/studies.json, outcomes.csv, datapackage.json and so on. */
import type { APIRoute } from 'astro';
import { editionFiles } from '../../outputs/edition-files.ts';

export const getStaticPaths = async () => [...(await editionFiles()).keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params: { file = '' } }) => new Response((await editionFiles()).get(file));
