/** What is made of a query. */
import type { Filters } from '../shared/engine.ts';
import type { FacetName } from '../../schema/facets.ts';
import type { Name, TermName } from '../shared/lexicon.ts';

/** A thing that the query names. */
export type Named = {
  filter: FacetName;
  values: string[];
  /** Its name in the reader's language; for a number, what was typed. */
  label: string;
  /** What was typed, as it is compared. */
  typed: string;
  theme?: true;
  kind?: true;
  /** It was typed with a slip. */
  slip?: true;
};

/** What was perhaps meant; `sure` where it sounds the same. */
export type Guess = { name: Named; sure: boolean };

/** Words to be looked up in the text. */
export type Unit = {
  /** What is searched, in the language of the index where the glossary knows it. */
  text: string;
  typed: string;
  /** The words of a run of Han, for when the run as a whole stands nowhere. */
  parts: string[];
  /** Words that mean exactly the same, for when what was typed stands in few pages. */
  same?: readonly string[];
  /** Other words for it, the usual one first, for when all that stands nowhere. */
  also?: readonly string[];
  /** What was perhaps meant, for when nothing is found. */
  guess?: Guess;
};

/** The condition that a name sets. */
export const conditionOf = ({ filter, values }: Pick<Named, 'filter' | 'values'>): Filters => ({
  [filter]: { any: values },
});

export type ParsedQuery = {
  /** Each must hold. */
  named: Named[];
  /** What is ruled out. */
  without?: Named[];
  /** Names that put results in order and rule none out. */
  themes: Named[];
  /** Each must stand in the text. */
  units: Unit[];
  /** What is looked up, puts results in order and rules none out: numbers of people. */
  hints: Unit[];
  /** Words that say who is ill or what is hoped for; nearly every page has them. */
  lowWeight: string[];
  /** Terms of the glossary, and things that no study carries. */
  terms: TermName[];
  /** Slips that were mended in words of the text. */
  mended: { typed: string; word: string }[];
  /** Words that stand nowhere on the site. */
  unknown: string[];
  /** First letters of Latin words of which only the word list can tell whether they exist. */
  needsWords: string[];
};

/** A name that is a study is closer than one that is a kind of thing. */
export function toNamed(names: readonly Name[], typed: string): Named[] {
  const studies = names.filter(({ filter }) => filter === 'id');
  return (studies.length > 0 ? studies : names).map(({ filter, values, label, theme, kind }) => ({
    filter,
    values,
    label,
    typed,
    ...(theme && { theme }),
    ...(kind && { kind }),
  }));
}

/** The same for names that were typed as they are: of a study nothing else has to be told. */
export const toNamedAsTyped = (names: readonly Name[], typed: string): Named[] =>
  toNamed(names, typed).map((name) => (name.filter === 'id' ? { ...name, label: typed } : name));
