/** Looks one unit of a query up in the text: in the reader's own language, else in the other. */
import {
  both,
  either,
  noStudies,
  studiesWith,
  type Engine,
  type Filters,
  type Fragment,
  type Hit,
  type Studies,
} from '../shared/engine.ts';
import type { Script } from '../shared/lexicon.ts';
import { hasHan, normalise } from '../shared/normalise.ts';
import type { Convert } from '../shared/scripts.ts';
import type { Named, Unit } from '../query/parsed-query.ts';

/** Searches the pages of an index; `term` null: all that the filters let through. */
export type PageEngine = (term: string | null, filters: Filters) => Promise<Hit[]>;

export type Library = {
  /** Studies, with the words of the index of the reader's language. */
  engine: Engine;
  /** Pages of that index that are no studies. */
  pages: PageEngine;
  script: Script;
  /** Brings a Simplified word to the words of the Chinese index that is searched; loaded when a word needs it. */
  inIndex: () => Promise<Convert>;
  /** The index of the other language, loaded when a word needs it. */
  other: () => Promise<Engine>;
  /** Words of the Latin index that begin with one of the letters. */
  indexed: (letters: readonly string[]) => Promise<readonly string[]>;
};

export type Looked = { unit: Unit; pages: Studies };

/** With fewer pages than this, a run of Chinese is also looked up by its words. */
const few = 3;

/**
 * Studies that hold a unit, as typed or under another name. A run of Chinese that stands nowhere as a whole is
 * looked up word by word, and then each word counts for itself, unless it sounds like a name; where it stands in
 * few, pages with all its words come after them.
 */
export async function searchText(library: Library, unit: Unit): Promise<Looked[]> {
  const whole = await withOtherNames(library, unit);
  const wholeWords = unit.parts.length > 1 && unit.parts.join('') === unit.text;
  if (whole.size >= few || (whole.size > 0 && !wholeWords) || unit.parts.length === 0 || unit.guess?.sure)
    return [{ unit, pages: whole }];
  const parts = await Promise.all(
    unit.parts.map(async (part) => ({
      unit: { text: part, typed: part, parts: [] },
      pages: await pagesWith(library, part),
    })),
  );
  if (whole.size > 0) {
    const all = parts.map(({ pages }) => pages).reduce(both);
    return [{ unit, pages: either(better(whole), all) }];
  }
  const found = parts.filter(({ pages }) => pages.size > 0);
  return found.length > 0 ? found : [{ unit, pages: noStudies }];
}

/** Looks a name up as a word of the text. */
export const searchName = (library: Library, { typed, label }: Named): Promise<Looked[]> =>
  searchText(library, { text: typed, typed: label, parts: [] });

/** Side by side is a better fit than anywhere. */
const better = (pages: Studies): Studies =>
  new Map([...pages].map(([id, hit]) => [id, { ...hit, score: hit.score * 2 }]));

/** As typed; where that stands in few pages, also under names that mean the same, and where in none, under any. */
async function withOtherNames(library: Library, { text, typed, same = [], also = [] }: Unit): Promise<Studies> {
  let found = await pagesWith(library, text);
  for (const name of new Set([typed, ...same, ...also])) {
    if (name === text || found.size >= few || (found.size > 0 && !same.includes(name))) continue;
    const pages = await pagesWith(library, name);
    found = found.size > 0 ? either(better(found), pages) : pages;
  }
  return found;
}

async function pagesWith({ engine, script, inIndex, other, indexed }: Library, text: string): Promise<Studies> {
  const han = hasHan(text);
  const word = han ? (await inIndex())(text) : text;
  // Chinese pages hold Latin words too (names, titles); English ones hold no Chinese worth searching.
  const own =
    script === 'han' || !han ? await trulyHolding(engine, word, script === 'latin' ? indexed : undefined) : noStudies;
  if (own.size > 0 || (script === 'han') === han) return own;
  // The records are the same in both languages: what the other index finds is shown in the reader's own.
  const there = await trulyHolding(await other(), word, indexed);
  return new Map([...there.keys()].map((id) => [id, { id, score: 1 }]));
}

/**
 * For a word that stands nowhere the engine takes the longest beginning that does, were it one letter (`z` of an
 * author's name for `zzqqxx`). Then all its results are of that kind: the list of its words tells, or else the best
 * result, which is longer to load.
 */
async function trulyHolding(engine: Engine, word: string, indexed?: Library['indexed']): Promise<Studies> {
  if (hasHan(word)) return sideBySide(engine, word);
  const [pages, stand] = await Promise.all([studiesWith(engine, word), indexed && allStand(word, indexed)]);
  if (stand !== undefined) return stand ? pages : noStudies;
  const [best] = pages.values();
  const page = await best?.data?.();
  return page && holdsWords(page, word) ? pages : noStudies;
}

/** An exact search tells which pages hold the characters side by side, a loose one how well they fit. */
async function sideBySide(engine: Engine, word: string): Promise<Studies> {
  const exact = await studiesWith(engine, `"${word.replaceAll('"', '')}"`);
  if (exact.size === 0) return noStudies;
  const loose = await studiesWith(engine, word);
  return new Map([...exact].map(([id, hit]) => [id, loose.get(id) ?? hit]));
}

/** Whether a page holds enough of the beginning of each word. */
export function holdsWords({ raw_content = '', meta }: Fragment, words: string): boolean {
  const text = plain(`${raw_content} ${Object.values(meta).join(' ')}`);
  return wordsOf(words).every((word) => new RegExp(`(?<![\\p{L}\\p{N}])${beginningOf(word)}`, 'u').test(text));
}

/** Whether words of an index hold enough of the beginning of each word; undefined where one is of other letters. */
export async function allStand(text: string, indexed: Library['indexed']): Promise<boolean | undefined> {
  const words = wordsOf(text);
  if (!words.every((word) => isWord.test(word))) return undefined;
  const known = await indexed([...new Set(words.map((word) => word.charAt(0)))]);
  return words.every((word) => known.some((one) => one.startsWith(beginningOf(word))));
}

/** The words of a text, as they are compared with those of an index. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Words of which an index has a list; others are told by the page. */
export const isWord = /^[a-z]{3,}$/;

/** Three fifths of a word are enough; of a short one or a number, all (`muse` is no muscle), without an ending. */
function beginningOf(word: string): string {
  if (/\d{4}/.test(word)) return word;
  return word.length < 6 ? word.replace(/(?<=\p{L}{3})e?s$/u, '') : word.slice(0, Math.ceil(word.length * 0.6));
}

const plain = (text: string): string =>
  normalise(text)
    .normalize('NFD')
    .replace(/[\p{M}\u200B]/gu, '');
