/** The index of the words of the pages: heavy, and loaded when a query has words that no name explains. */
import type { Hit } from '../search/shared/engine.ts';
import type { PageEngine } from '../search/results/text-search.ts';
import { json, once, preload } from './fetch-json.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.d.ts';

/** Titles and names weigh more than the text of a page. */
const ranking = { metaWeights: { title: 5, titles: 4, numbers: 4, product: 4, names: 3, answer: 2, line: 1, kind: 0 } };

export type TextIndex = {
  /** Starts to load it, if that was not done yet. */
  start: () => void;
  /** Studies that hold a text, in the language of the page or in another. */
  studies: (term: string, language: string) => Promise<Hit[]>;
  /** Words of the Latin index that begin with one of the letters. */
  words: (letters: readonly string[]) => Promise<string[]>;
  /** Pages of the page's own language, studies too. */
  pages: PageEngine;
};

/** `path` of the engine's module; `own` language of the page; `name` of its index, which the page is told (tools/search-index.ts). */
export function textIndex(path: string, own: string, name: string): TextIndex {
  const folder = new URL('.', path).href;
  const load = once((_: 'engine'): Promise<PagefindModule> => import(/* @vite-ignore */ path));
  const instance = once(async (language: string): Promise<PagefindInstance> => {
    const made = (await load('engine')).createInstance({ noWorker: true, ranking, metaCacheTag: name });
    // Another language is merged into the own; what was found is told apart by its pages.
    if (language !== own) await made.mergeIndex(folder, { language, metaCacheTag: name });
    return made;
  });
  const studyOf = (language: string): Promise<Record<string, string>> => json(`${folder}studies.${language}.json`);
  let started = false;
  return {
    start() {
      if (started) return;
      started = true;
      // The engine asks for one after the other; so all are on their way together.
      const program = `wasm.${own === 'en' ? 'en' : 'unknown'}.pagefind`;
      for (const file of [program, `pagefind-entry.json?ts=${name}`, `pagefind.${name}.pf_meta`])
        preload(folder + file);
      studyOf(own).catch(() => undefined);
      instance(own).catch(() => undefined);
    },
    async studies(term, language) {
      const [{ results }, studies] = await Promise.all([
        instance(language).then((made) => made.search(term)),
        studyOf(language),
      ]);
      return results.flatMap((hit) => {
        const study = hit.id.startsWith(`${language}_`) ? studies[hit.id.slice(language.length + 1)] : undefined;
        return study === undefined ? [] : [{ ...hit, id: study }];
      });
    },
    async words(letters) {
      const lists: string[] = await Promise.all(letters.map((letter) => json(`${folder}words/${letter}.json`)));
      return lists.flatMap((list) => list.split(' '));
    },
    pages: async (term, filters) => (await (await instance(own)).search(term, { filters })).results,
  };
}
