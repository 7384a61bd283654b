/**
 * /data/search/words/a.json and so on: the Latin words of the site by their first letter, to tell half a word from a
 * slip. Loaded when they are needed.
 */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../../catalog/index.ts';
import { englishTexts } from '../../../../search/build/search-texts.ts';
import { letters, wordList, type WordList } from '../../../../search/query/word-list.ts';

type Props = { letter: string };

export const getStaticPaths = () => letters.map((letter) => ({ params: { letter }, props: { letter } }));

let known: Promise<WordList> | undefined;

const findWords = async (): Promise<WordList> => wordList(englishTexts(await getCatalog()));

export const GET: APIRoute<Props> = async ({ props: { letter } }) => {
  const words = await (known ??= findWords());
  return new Response(JSON.stringify(words.filter((word) => word.startsWith(letter)).join(' ')));
};
