/** What the search knows beside the text: names of things, in every script, and where they lead. */
import { closeUp, hasHan, normalise, squeeze } from './normalise.ts';
import type { CharacterPairs, IndexScript } from './scripts.ts';

/** What a word of a query can stand for: a filter of the index. `id` is a study itself. */
export const nameFilters = [
  'id',
  'condition',
  'cell',
  'source',
  'route',
  'donor',
  'species',
  'design',
  'phase',
  'country',
  'goal',
  'results',
  'measure',
  'year',
] as const;
export type NameFilter = (typeof nameFilters)[number];

/** Where the pages of a filter's values stand. */
export const pageFolders: Readonly<Partial<Record<NameFilter, string>>> = {
  condition: 'conditions',
  cell: 'cells',
  source: 'sources',
};

/** A thing that can be named in many ways: `filter` is any of `values`. */
export type Name = {
  filter: NameFilter;
  values: string[];
  /** As the reader's language says it. */
  label: string;
  forms: string[];
  /** Beside other names it puts results in order and rules none out. */
  theme?: true;
};

/**
 * A thing that no filter stands for: a term of the glossary, or an item of a list that no study carries (id empty).
 * It leads to its explanation, and to the word that the reader's language uses.
 */
export type TermName = { id: string; label: string; forms: string[]; /** Its page, below the locale. */ page?: string };

/** A part of an article, with what it is tagged by. */
export type PartName = { title: string; path: string; tags: string[] };

export type Lexicon = {
  names: Name[];
  terms: TermName[];
  parts: PartName[];
  /** Numbers and products, squeezed → study ids with a space between, then `|` and the product's proper name. */
  keys: Record<string, string>;
};

/** The index of one language is searched with Han words or with Latin ones. */
export type Script = 'han' | 'latin';

/** What is sent to the search page of one locale. */
export type SearchData = Lexicon & {
  /** Whether the locale's own index is one of Han or of Latin words. */
  script: Script;
  /** Brings any Chinese query to Simplified. */
  simplify: CharacterPairs;
  /** From Simplified to the words of the Chinese index that is searched. */
  toIndex: IndexScript;
};

/** A lexicon made ready for reading queries. */
export type Reader = {
  script: Script;
  /** Forms with Han, the longest first, so that 缺血性中风 is not read as 中风. */
  han: { form: string; names: Name[] }[];
  /** Squeezed Latin form → names. */
  latin: ReadonlyMap<string, Name[]>;
  keys: ReadonlyMap<string, { ids: string[]; label: string }>;
  hanTerms: { form: string; term: TermName }[];
  latinTerms: ReadonlyMap<string, TermName>;
};

/** What a term is called in a script, the usual names first, and which of them mean just what was typed. */
export function namesIn({ label, forms }: TermName, script: Script, typed: string): { same: string[]; also: string[] } {
  // Short forms stand for too much.
  const fits = (name: string): boolean => (script === 'han' ? hasHan(name) : !hasHan(name) && name.length > 3);
  const parts = label
    .split(/[（）()／/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && fits(part));
  const isPart = parts.some((part) => formOf(part) === typed);
  return { same: isPart ? parts : [], also: [...new Set([...parts, ...forms.filter(fits)])].slice(0, 6) };
}

/** How forms are written for comparison. */
export const formOf = (text: string): string => closeUp(normalise(text));

/** Sorts the forms of a lexicon by script; done once when the search page loads. */
export function prepareReader({ names, terms, keys }: Lexicon, script: Script): Reader {
  const han = new Map<string, Name[]>();
  const latin = new Map<string, Name[]>();
  for (const name of names) {
    for (const form of name.forms) {
      const map = hasHan(form) ? han : latin;
      const key = hasHan(form) ? formOf(form) : squeeze(form);
      // Of several names of one study, the one that was nearly typed is told, not the first of them.
      const named = name.filter === 'id' && !hasHan(form) ? { ...name, label: form } : name;
      const known = map.get(key);
      if (known) known.push(named);
      else map.set(key, [named]);
    }
  }
  const termForms = terms.flatMap((term) => term.forms.map((form) => ({ form, term })));
  return {
    script,
    han: [...han].map(([form, found]) => ({ form, names: found })).toSorted((a, b) => b.form.length - a.form.length),
    latin,
    keys: new Map(
      Object.entries(keys).map(([key, value]) => {
        const [ids = '', label = ''] = value.split('|');
        return [key, { ids: ids.split(' '), label }];
      }),
    ),
    hanTerms: termForms.filter(({ form }) => hasHan(form)).toSorted((a, b) => b.form.length - a.form.length),
    latinTerms: new Map(termForms.filter(({ form }) => !hasHan(form)).map(({ form, term }) => [squeeze(form), term])),
  };
}
