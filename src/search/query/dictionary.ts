/** The names that a query is read with, made ready from the files that it takes. */
import type { Known } from '../shared/files.ts';
import { formOf, type Name, type Script, type TermName } from '../shared/lexicon.ts';
import { fromNameRows } from '../shared/name-rows.ts';
import { hasHan, squeeze } from '../shared/normalise.ts';
import { prepareWords, type QueryWords } from '../shared/words.ts';

/** What a query is read with. */
export type Dictionary = {
  script: Script;
  /** Forms with Han, the longest first, so that 缺血性中风 is not read as 中风. */
  han: { form: string; names: Name[] }[];
  /** Squeezed Latin form → names. */
  latin: ReadonlyMap<string, Name[]>;
  keys: ReadonlyMap<string, { ids: string[]; label: string }>;
  hanTerms: { form: string; term: TermName }[];
  latinTerms: ReadonlyMap<string, TermName>;
  /** Words that mean something else than a name. */
  words: QueryWords;
};

/** Makes ready what the files hold that were loaded for a query. */
export function prepareDictionary({ latin, han, numbers }: Known, script: Script): Dictionary {
  const hanForms = formsOf(fromNameRows(han?.names), formOf, hasHan);
  // Of several names of one study, the one that was nearly typed is told, not the first of them.
  const told = fromNameRows(latin?.names).flatMap((name) =>
    name.filter === 'id' ? name.forms.map((form) => ({ ...name, label: form, forms: [form] })) : [name],
  );
  const hanTerms = (han?.terms ?? []).flatMap((term) => term.forms.map((form) => ({ form, term })));
  const latinTerms = (latin?.terms ?? []).flatMap((term) => term.forms.map((form) => ({ form, term })));
  return {
    script,
    han: [...hanForms].map(([form, names]) => ({ form, names })).toSorted((a, b) => b.form.length - a.form.length),
    latin: formsOf(told, squeeze, (form) => !hasHan(form)),
    keys: new Map(
      Object.entries({ ...latin?.keys, ...numbers }).map(([key, value]) => {
        const [ids = '', label = ''] = value.split('|');
        return [key, { ids: ids.split(' '), label }];
      }),
    ),
    hanTerms: hanTerms.filter(({ form }) => hasHan(form)).toSorted((a, b) => b.form.length - a.form.length),
    latinTerms: new Map(latinTerms.filter(({ form }) => !hasHan(form)).map(({ form, term }) => [squeeze(form), term])),
    words: prepareWords({ latin: latin?.words, han: han?.words, spellings: latin?.spellings }),
  };
}

/** Form, as it is compared → the names that have it. */
function formsOf(
  names: readonly Name[],
  compared: (form: string) => string,
  fits: (form: string) => boolean,
): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    for (const form of name.forms.filter(fits)) {
      const key = compared(form);
      found.set(key, [...(found.get(key) ?? []), name]);
    }
  }
  return found;
}
