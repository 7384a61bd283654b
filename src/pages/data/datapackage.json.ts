/** /data/datapackage.json */
import type { APIRoute } from 'astro';
import { today } from '../../evidence/today.ts';
import { dataPackage } from '../../outputs/datapackage.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(dataPackage(today()), undefined, 2));
