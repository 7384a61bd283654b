/** /data/search.json: what the search page must know to read a query. */
import * as OpenCC from 'opencc-js';
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { buildLexicon } from '../../search/lexicon.ts';
import { characterPairs } from '../../search/scripts.ts';

export const GET: APIRoute = async () => {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const lexicon = buildLexicon(await getCatalog(), simplify);
  const scripts = {
    simplify: characterPairs(simplify),
    traditional: characterPairs(OpenCC.Converter({ from: 'cn', to: 'tw' })),
  };
  return new Response(JSON.stringify({ ...lexicon, scripts }));
};
