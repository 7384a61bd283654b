/** What the search knows beside the text: names of things, in every script, and where they lead. */
import type { FacetName } from '../../schema/facets.ts';
import { closeUp, hasHan, normalise } from './normalise.ts';

/** A thing that can be named in many ways: `filter` is any of `values`; of the filter `id`, the values are studies. */
export type Name = {
  filter: FacetName;
  values: string[];
  /** As the reader's language says it. */
  label: string;
  forms: string[];
  /** Beside other names it puts results in order and rules none out. */
  theme?: true;
  /** It names one kind of the thing (diplegia, of cerebral palsy): studies whose text has the word come first. */
  kind?: true;
};

/**
 * A thing that no filter stands for: a term of the glossary, or an item of a list that no study carries (id empty).
 * It leads to its explanation, and to the word that the reader's language uses.
 */
export type TermName = { id: string; label: string; forms: string[]; /** Its page, below the locale. */ page?: string };

/** A part of an article, with what it is tagged by. */
export type PartName = { title: string; path: string; tags: string[] };

/** Names of things, and what no filter stands for. */
export type Lexicon = { names: Name[]; terms: TermName[] };

/** Numbers and products, squeezed → study ids with a space between, then `|` and the product's proper name. */
export type Keys = Record<string, string>;

/** The index of one language is searched with Han words or with Latin ones. */
export type Script = 'han' | 'latin';

/** Under so many names a term is looked up in a text. */
const mostNames = 6;

/** Whether a name can be looked up in a text in a script: short Latin ones stand for too much. */
const fitsIn = (script: Script) => (name: string) =>
  script === 'han' ? hasHan(name) : !hasHan(name) && name.length > 3;

/** Forms under which a term is looked up in a script. */
export const formsLookedUp = (forms: readonly string[], script: Script): string[] =>
  forms.filter(fitsIn(script)).slice(0, mostNames);

/** What a term is called in a script, the usual names first, and which of them mean just what was typed. */
export function namesIn({ label, forms }: TermName, script: Script, typed: string): { same: string[]; also: string[] } {
  const parts = label
    .split(/[（）()／/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && fitsIn(script)(part));
  const isPart = parts.some((part) => formOf(part) === typed);
  return {
    same: isPart ? parts : [],
    also: [...new Set([...parts, ...formsLookedUp(forms, script)])].slice(0, mostNames),
  };
}

/** How forms are written for comparison; a stroke that one has had is a stroke: 中了风. */
export const formOf = (text: string): string => closeUp(normalise(text)).replace(/(?<=中)[了过的咗](?=风)/gu, '');
