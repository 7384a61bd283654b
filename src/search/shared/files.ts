/**
 * What the search of one locale knows, shared out into files. A query loads the files that it needs: who types
 * `cerebral palsy` has no use for Chinese names, nor for registry numbers.
 */
import { filesTaken, namePatterns } from './file-patterns.ts';
import { formsLookedUp, type Keys, type Lexicon, type PartName, type Script, type TermName } from './lexicon.ts';
import { toNameRows, type NameRows } from './name-rows.ts';
import { hasHan } from './normalise.ts';
import type { Shelf } from './shelf.ts';
import type { AllWords, ListedWords } from './words.ts';
import type { NearestFiles } from './nearest.ts';
import type { QuestionFiles } from './questions.ts';
import type { CharacterPairs, IndexScript } from './scripts.ts';

/** The lexicon as it is sent. */
type Sent = { names: NameRows; terms: TermName[] };

export type SearchFiles = {
  /** Latin forms, and products and authors. */
  latin: Sent & Pick<AllWords, 'spellings'> & { keys: Keys; words: ListedWords };
  /** Han forms, and how the Chinese scripts meet. */
  han: Sent & {
    words: ListedWords;
    /** Brings any Chinese query to Simplified. */
    simplify: CharacterPairs;
  };
  /** From Simplified to the words of the Chinese index that is searched; only a search of the text needs it. */
  'to-index': IndexScript;
  /** Registry numbers, DOIs and the like, and authors with their year. */
  numbers: Keys;
  /** Parts of articles, which are shown beside what was found. */
  parts: PartName[];
  /** All studies as results show them. */
  shelf: Shelf;
  /** What each came to, in the order of the shelf: shown where no sentence of it holds the words. */
  found: string[];
} & QuestionFiles &
  NearestFiles;

/** Names of the files, as they stand in their addresses. */
export const searchFiles = [
  'latin',
  'han',
  'to-index',
  'numbers',
  'parts',
  'shelf',
  'found',
  'answers',
  'asks-latin',
  'asks-han',
  'nearest-latin',
  'nearest-han',
  'sentences',
] as const satisfies readonly (keyof SearchFiles)[];

/** What was loaded to read a query. */
export type Known = Partial<Pick<SearchFiles, 'latin' | 'han' | 'numbers'>>;

/** The files that reading a query takes. */
export const filesFor = (query: string): (keyof Known)[] => filesTaken(query, namePatterns);

const hasNumber = (key: string): boolean => /\d{4}/.test(key);

type Everything = Lexicon & {
  keys: Keys;
  words: AllWords;
  questions: QuestionFiles;
  nearest: NearestFiles;
  toIndex: IndexScript;
} & Pick<SearchFiles['han'], 'simplify'> &
  Pick<SearchFiles, 'parts' | 'shelf' | 'found'>;

/** Shares out what is known in a locale whose pages are in `script`. */
export function toFiles(
  { keys, parts, shelf, found, words, questions, nearest, simplify, toIndex, ...lexicon }: Everything,
  script: Script,
): SearchFiles {
  const keysThat = (fits: (key: string) => boolean): Keys =>
    Object.fromEntries(Object.entries(keys).filter(([key]) => fits(key)));
  return {
    latin: {
      ...namedIn('latin', lexicon, script),
      keys: keysThat((key) => !hasNumber(key)),
      words: words.latin,
      spellings: words.spellings,
    },
    han: { ...namedIn('han', lexicon, script), words: words.han, simplify },
    'to-index': toIndex,
    numbers: keysThat(hasNumber),
    parts,
    shelf,
    found,
    ...questions,
    ...nearest,
  };
}

/** What has a form in a script. A term keeps also those of the page's own script under which it is looked up there. */
function namedIn(script: Script, { names, terms }: Lexicon, own: Script): Sent {
  const fits = (form: string): boolean => hasHan(form) === (script === 'han');
  return {
    names: toNameRows(
      names.map((name) => ({ ...name, forms: name.forms.filter(fits) })).filter(({ forms }) => forms.length > 0),
    ),
    terms: terms
      .filter(({ forms }) => forms.some(fits))
      .map((term) => ({
        ...term,
        forms: [...new Set([...term.forms.filter(fits), ...(own === script ? [] : formsLookedUp(term.forms, own))])],
      })),
  };
}
