/** /data/search/words.json: every Latin word of the site, to tell half a word from a slip. Loaded when it is needed. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { englishTexts } from '../../../outputs/search-texts.ts';
import { wordList } from '../../../search/word-list.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(wordList(englishTexts(await getCatalog())).join(' ')));
