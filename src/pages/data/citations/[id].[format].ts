/** /data/citations/{id}.ris, .bib and .json, for every record whose source has a title. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { citationFile, citationFormats } from '../../../outputs/citations.ts';
import { referenceOf } from '../../../outputs/reference.ts';

export const getStaticPaths = (async () => {
  const { studies } = await getCatalog();
  return [...studies.values()].flatMap(({ id, facts }) => {
    const reference = referenceOf(facts);
    return reference
      ? citationFormats.map((format) => ({ params: { id, format }, props: { text: citationFile[format](reference) } }))
      : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
