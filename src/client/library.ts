/** Loads what searching needs: the engine with the index of this language, the lexicon, and, when asked for, the rest. */
import type { Engine } from '../search/engine.ts';
import { prepareReader, type Reader, type SearchData } from '../search/lexicon.ts';
import type { Library } from '../search/look-up.ts';
import { applyPairs, toIndexScript, type Convert } from '../search/scripts.ts';
import type { WordList } from '../search/word-list.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.d.ts';

export type Loaded = {
  library: Library;
  reader: Reader;
  data: SearchData;
  /** Brings a query to Simplified script. */
  simplify: Convert;
  words: () => Promise<WordList>;
  /** Loads all filters, so that searches count them. */
  count: () => Promise<unknown>;
};

/** Addresses, as the page gives them. */
export type Addresses = { engine: string; data: string; words: string; otherLanguage: string };

/** Titles and names weigh more than the text of a page. */
const ranking = {
  metaWeights: {
    title: 5,
    titles: 4,
    numbers: 4,
    product: 4,
    names: 3,
    answer: 2,
    line: 1,
    direction: 0,
    certainty: 0,
    goal: 0,
    kind: 0,
    shape: 0,
    level: 0,
  },
};

export async function loadLibrary(addresses: Addresses): Promise<Loaded> {
  const path = new URL(addresses.engine, location.href).href;
  // The engine starts to load its index at once; the lexicon comes meanwhile.
  const engine: Promise<[PagefindModule, PagefindInstance]> = import(/* @vite-ignore */ path).then(
    (module: PagefindModule) => [module, module.createInstance({ noWorker: true, ranking })],
  );
  const data: SearchData = await fetch(addresses.data).then(asJson);
  const reader = prepareReader(data, data.script);
  const [module, own] = await engine;
  let words: Promise<WordList> | undefined;
  let other: Promise<Engine> | undefined;
  return {
    library: {
      engine: own.search,
      script: data.script,
      inIndex: toIndexScript(data.toIndex),
      other: () => (other ??= otherEngine(module, new URL('.', path).href, addresses.otherLanguage)),
    },
    reader,
    data,
    simplify: applyPairs(data.simplify),
    words: () =>
      (words ??= fetch(addresses.words)
        .then(asJson)
        .then((list: string) => list.split(' '))),
    count: () => own.filters(),
  };
}

/** The index of the other language, as one that is merged into the own; a filter of its own keeps the two apart. */
async function otherEngine(module: PagefindModule, path: string, language: string): Promise<Engine> {
  const instance = module.createInstance({ noWorker: true, ranking });
  await instance.mergeIndex(path, { language, mergeFilter: { edition: 'other' } });
  return (term, options) =>
    instance.search(term, { ...options, filters: { all: [{ edition: 'other' }, options.filters] } });
}

function asJson(response: Response): Promise<never> {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json() as Promise<never>;
}
