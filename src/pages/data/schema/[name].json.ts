/** /data/schema/studies.json and so on: JSON Schemas of the published files and of the files that editors write. */
import type { APIRoute } from 'astro';
import { publishedSchemas } from '../../../outputs/datapackage.ts';

export const getStaticPaths = () => [...publishedSchemas.keys()].map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params: { name = '' } }) =>
  new Response(JSON.stringify(publishedSchemas.get(name)?.() ?? {}, undefined, 2));
