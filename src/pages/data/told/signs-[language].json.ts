/** /data/told/signs-en.json and signs-zh.json: what was learned of warning signs, fetched for the language of a text. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { learnedSigns } from '../../../told/build/learned-signs.ts';
import { readingLanguages, type ReadingLanguage } from '../../../told/signs/features.ts';

type Props = { language: ReadingLanguage };

export const getStaticPaths = () => readingLanguages.map((language) => ({ params: { language }, props: { language } }));

export const GET: APIRoute<Props> = async ({ props: { language } }) =>
  new Response(JSON.stringify(learnedSigns(await getCatalog(), language)));
