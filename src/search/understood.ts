/** What is made of a query. */
import type { Name, NameFilter } from './lexicon.ts';

/** A thing that the query names. */
export type Named = {
  filter: NameFilter;
  values: string[];
  /** Its name in the reader's language; for a number, what was typed. */
  label: string;
  /** What was typed, as it is compared. */
  typed: string;
};

/** Words to be looked up in the text. */
export type Unit = {
  /** What is searched, in the language of the index where the glossary knows it. */
  text: string;
  typed: string;
  /** The words of a run of Han, for when the run as a whole stands nowhere. */
  parts: string[];
  /** The usual word for it, for when what was typed stands nowhere. */
  instead?: string;
  /** What was perhaps meant, for when nothing is found. */
  guess?: Named;
};

export type Understood = {
  /** Each must hold. */
  named: Named[];
  /** Each must stand in the text. */
  units: Unit[];
  /** Words that put results in order and rule none out. */
  soft: string[];
  /** Ids of glossary terms. */
  terms: string[];
  /** Slips that were mended in words of the text. */
  mended: { typed: string; word: string }[];
  /** Words that stand nowhere on the site. */
  unknown: string[];
  /** Latin words are left of which only the word list can tell whether they exist. */
  needsWords: boolean;
};

/** A name that is a study is closer than one that is a kind of thing. */
export function toNamed(names: readonly Name[], typed: string): Named[] {
  const studies = names.filter(({ filter }) => filter === 'id');
  return (studies.length > 0 ? studies : names).map(({ filter, values, label }) => ({
    filter,
    values,
    label,
    typed,
  }));
}
