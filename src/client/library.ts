/** Loads what searching needs: the engine with the index of this language, the lexicon, and, when asked for, the rest. */
import type { Engine } from '../search/shared/engine.ts';
import { filesFor, type Known, type SearchFiles } from '../search/shared/files.ts';
import { asksFor, fromQuestionFiles, type Questions } from '../search/shared/questions.ts';
import type { PartName, Script } from '../search/shared/lexicon.ts';
import type { Library } from '../search/results/text-search.ts';
import { prepareDictionary, type Reader } from '../search/query/dictionary.ts';
import { applyPairs, toIndexScript, type Convert } from '../search/shared/scripts.ts';
import type { WordList } from '../search/query/word-list.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.d.ts';

export type Loaded = {
  /** Loads what reading a query takes. */
  forQuery: (query: string) => Promise<Prepared>;
  /** Words of the site that begin with one of the letters. */
  words: (letters: readonly string[]) => Promise<WordList>;
  parts: () => Promise<PartName[]>;
  /** Kinds of question, asked in the script of the query. */
  questions: (query: string) => Promise<Questions>;
  /** First sentences of the pages that answer. */
  sentences: () => Promise<string[]>;
  /** Loads all filters, so that searches count them. */
  count: () => Promise<unknown>;
};

export type Prepared = {
  library: Library;
  reader: Reader;
  /** Brings a query to Simplified script. */
  simplify: Convert;
};

/** What the page gives: addresses (`data` and `words` are folders), and the script of its own language and of the other index. */
export type Addresses = { engine: string; data: string; words: string; script: Script; otherLanguage: string };

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
    verdict: 0,
    certainty: 0,
    goal: 0,
    kind: 0,
    level: 0,
  },
};

/** Without a network only the index of the own language is there: what it does not hold is not found. */
const nothing: Engine = () => Promise.resolve({ results: [], filters: {} });

const asTyped: Convert = (text) => text;

export function loadLibrary({ engine, data, words, script, otherLanguage }: Addresses): Loaded {
  const path = new URL(engine, location.href).href;
  const json = once((address: string) => fetch(address).then(asJson));
  const file = <N extends keyof SearchFiles>(name: N): Promise<SearchFiles[N]> => json(`${data}${name}.json`);
  // The engine starts to load its index at once; names of the page's own script come meanwhile.
  const started: Promise<[PagefindModule, PagefindInstance]> = import(/* @vite-ignore */ path).then(
    (module: PagefindModule) => [module, module.createInstance({ noWorker: true, ranking })],
  );
  // What comes after the names is asked for before it is needed, since every step of a slow line takes its time.
  for (const early of [script, 'answers', `asks-${script}`] as const) void file(early).catch(() => undefined);
  started.catch(() => undefined);
  const own: Engine = async (term, options) => (await started)[1].search(term, options);
  const other = once(async (language: string) => otherEngine((await started)[0], new URL('.', path).href, language));
  return {
    async forQuery(query) {
      const names = filesFor(query, script);
      const load = <N extends keyof Known>(name: N) => (names.includes(name) ? file(name) : undefined);
      const [latin, han, numbers] = await Promise.all([load('latin'), load('han'), load('numbers')]);
      const known: Known = { ...(latin && { latin }), ...(han && { han }), ...(numbers && { numbers }) };
      return {
        library: {
          engine: own,
          script,
          inIndex: known.han ? toIndexScript(known.han.toIndex) : asTyped,
          other: () => other(otherLanguage).catch(() => nothing),
        },
        reader: prepareDictionary(known, script),
        simplify: known.han ? applyPairs(known.han.simplify) : asTyped,
      };
    },
    async words(letters) {
      const lists: string[] = await Promise.all(letters.toSorted().map((letter) => json(`${words}${letter}.json`)));
      return lists.flatMap((list) => list.split(' '));
    },
    parts: () => file('parts'),
    async questions(query) {
      const [answers, ...asks] = await Promise.all([file('answers'), ...asksFor(query).map((name) => file(name))]);
      return fromQuestionFiles(answers, asks);
    },
    sentences: () => file('sentences'),
    count: async () => (await started)[1].filters(),
  };
}

/** Asks once for each key, again only where that failed. */
function once<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const asked = new Map<K, Promise<T>>();
  return (key) => {
    const found = asked.get(key) ?? ask(key);
    asked.set(key, found);
    found.catch(() => asked.delete(key));
    return found;
  };
}

/** The index of the other language, as one that is merged into the own; a filter of its own keeps the two apart. */
async function otherEngine(module: PagefindModule, path: string, language: string): Promise<Engine> {
  const instance = module.createInstance({ noWorker: true, ranking });
  await instance.mergeIndex(path, { language, mergeFilter: { edition: 'other' } });
  return (term, options) =>
    instance.search(term, { ...options, filters: { all: [{ edition: 'other' }, options.filters] } });
}

/** A file of this build; who asks for it knows its type. */
const asJson = (response: Response) => {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
};
