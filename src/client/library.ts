/** Loads what searching needs: the names and all studies first, which answer most queries; the index of words when it is needed. */
import { filesFor, type Known, type SearchFiles } from '../search/shared/files.ts';
import { asksFor, fromQuestionFiles, type Questions } from '../search/shared/questions.ts';
import { nearestFor, type Nearest } from '../search/shared/nearest.ts';
import type { PartName, Script } from '../search/shared/lexicon.ts';
import type { Library } from '../search/results/text-search.ts';
import { prepareDictionary, type Dictionary } from '../search/query/dictionary.ts';
import { applyPairs, toIndexScript, type Convert } from '../search/shared/scripts.ts';
import type { WordList } from '../search/query/word-list.ts';
import { openShelf, type OpenShelf } from '../search/shared/shelf.ts';
import { json, once } from './fetch-json.ts';
import { textIndex } from './text-index.ts';

export type Loaded = {
  /** Loads what reading a query takes; done when all of it has come, or has not. */
  prefetch: (query: string) => Promise<unknown>;
  /** Loads what reading a query takes. */
  reader: (query: string) => Promise<Reader>;
  /** Loads what finding studies takes. */
  studies: () => Promise<Finder>;
  /** Words of the site that begin with one of the letters. */
  words: (letters: readonly string[]) => Promise<WordList>;
  parts: () => Promise<PartName[]>;
  /** Kinds of question, asked in the script of the query. */
  questions: (query: string) => Promise<Questions>;
  /** The words of kinds of question, in the script of the query. */
  nearest: (query: string) => Promise<Nearest[]>;
  /** First sentences of the pages that answer. */
  sentences: () => Promise<string[]>;
  /** What each study came to, in the order of the shelf. */
  found: () => Promise<string[]>;
  /** Starts to load the index of words. */
  warm: () => void;
};

/** Finds studies. */
export type Finder = { library: Library; shelf: OpenShelf };

/** Reads a query. */
export type Reader = {
  dictionary: Dictionary;
  /** Brings a query to Simplified script. */
  simplify: Convert;
};

/** What the page gives: addresses (`data` and `words` are folders), its language and script, and the language of the other index. */
export type Addresses = {
  engine: string;
  data: string;
  words: string;
  script: Script;
  language: string;
  otherLanguage: string;
};

const asTyped: Convert = (text) => text;

export function loadLibrary({ engine, data, words, script, language, otherLanguage }: Addresses): Loaded {
  const name = document.querySelector<HTMLMetaElement>('meta[name="search-index"]')?.content ?? '';
  const index = textIndex(new URL(engine, location.href).href, language, name);
  const file = <N extends keyof SearchFiles>(name: N): Promise<SearchFiles[N]> => json(`${data}${name}.json`);
  const opened = once(async (name: 'shelf') => openShelf(await file(name)));
  const converter = once(async (name: 'to-index'): Promise<Convert> => toIndexScript(await file(name)));
  const prefetch = (query: string): Promise<unknown> =>
    Promise.allSettled(
      [...filesFor(query), ...asksFor(query), 'answers' as const, 'shelf' as const].map((name) => file(name)),
    );
  return {
    prefetch,
    async reader(query) {
      void prefetch(query);
      const names = filesFor(query);
      const load = <N extends keyof Known>(name: N) => (names.includes(name) ? file(name) : undefined);
      const [latin, han, numbers] = await Promise.all([load('latin'), load('han'), load('numbers')]);
      const known: Known = { ...(latin && { latin }), ...(han && { han }), ...(numbers && { numbers }) };
      return {
        dictionary: prepareDictionary(known, script),
        simplify: known.han ? applyPairs(known.han.simplify) : asTyped,
      };
    },
    async studies() {
      const shelf = await opened('shelf');
      return {
        library: {
          engine: shelf.engine((term) => index.studies(term, language)),
          pages: index.pages,
          script,
          inIndex: () => converter('to-index'),
          // Without a network only the index of the own language is there: what it does not hold is not found.
          indexed: index.words,
          other: () => Promise.resolve(shelf.engine((term) => index.studies(term, otherLanguage).catch(() => []))),
        },
        shelf,
      };
    },
    async words(letters) {
      const lists: string[] = await Promise.all(letters.toSorted().map((letter) => json(`${words}${letter}.json`)));
      return lists.flatMap((list) => list.split(' '));
    },
    parts: () => file('parts'),
    found: () => file('found'),
    async questions(query) {
      const [answers, ...asks] = await Promise.all([file('answers'), ...asksFor(query).map((name) => file(name))]);
      return fromQuestionFiles(answers, asks);
    },
    nearest: (query) => Promise.all(nearestFor(query).map((name) => file(name))),
    sentences: () => file('sentences'),
    warm() {
      if (script === 'han') converter('to-index').catch(() => undefined);
      index.start();
    },
  };
}
