/**
 * Reads a query: which things it names, which words are left for the text, and what stands nowhere on the site.
 * Pure, and small enough to be loaded with the search page.
 */
import { withPlainGoals } from './goals.ts';
import { hanUnits } from './han-words.ts';
import { formOf, type Name, type TermName } from '../shared/lexicon.ts';
import type { Dictionary } from './dictionary.ts';
import { latinUnits } from './latin-words.ts';
import { withoutNegated } from './negation.ts';
import { squeeze } from '../shared/normalise.ts';
import { escape } from '../../text/escape.ts';
import { asHeard } from './heard.ts';
import { takeCounts } from './people-counts.ts';
import { toNamedAsTyped, type Named, type ParsedQuery, type Unit } from './parsed-query.ts';
import { isLetter, standing, type WordList } from './word-list.ts';

/** Reads a query that has been brought to Simplified script. Without `words`, slips are not mended. */
export function parseQuery(query: string, dictionary: Dictionary, words?: WordList): ParsedQuery {
  const typed = asHeard(formOf(withoutAddresses(query)), dictionary);
  const { rest: text, hints } = takeCounts(withPlainGoals(typed, dictionary.words), dictionary.words);
  const han = takeHan(text, dictionary);
  const latin = latinUnits(han.rest, dictionary, words);
  const left = hanUnits(han.rest, dictionary);
  const all = withoutLoose(merged([...han.named, ...latin.named]), dictionary);
  const { named, without } = withoutNegated(all, typed);
  const units = inOrder([...latin.units, ...left.units], text);
  const strict = named.filter(({ theme }) => !theme);
  const alone = strict.length + units.length === 0;
  return {
    named: alone ? named : strict,
    themes: alone ? [] : named.filter(({ theme }) => theme),
    units,
    ...(without.length > 0 && { without }),
    hints,
    lowWeight: [...latin.lowWeight, ...left.lowWeight],
    terms: mentioned(typed, dictionary),
    mended: latin.mended,
    unknown: latin.unknown,
    needsWords: latin.letters,
  };
}

/** Takes a query as it stands: every word in the text, nothing read into it. */
export function takeExactly(query: string, words?: WordList): ParsedQuery {
  const text = formOf(query);
  const han = text.match(/\p{Script=Han}+/gu) ?? [];
  const latin = text.replace(/\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];
  const isUnknown = (word: string): boolean =>
    words !== undefined && /^[a-z]{3,}$/.test(word) && standing(word, words).how === 'none';
  return {
    named: [],
    themes: [],
    units: inOrder([...han, ...latin.filter((word) => !isUnknown(word))].map(toUnit), text),
    hints: [],
    lowWeight: [],
    terms: [],
    mended: [],
    unknown: latin.filter(isUnknown),
    needsWords: words ? [] : [...new Set(latin.map((word) => word.charAt(0)))].filter(isLetter),
  };
}

const toUnit = (text: string): Unit => ({ text, typed: text, parts: [] });

/** `https://doi.org/10.1542/…` is a DOI, `clinicaltrials.gov/study/NCT…` a number; of others, the words of the path. */
const withoutAddresses = (query: string): string =>
  query.replace(/(?:https?:\/\/|www\.)\S+/gi, (address) => {
    if (/doi\.org\//i.test(address)) return address.replace(/^.*?doi\.org\//i, '');
    const words = address.replace(/^(?:https?:\/\/)?[^/]+/i, '').split(/[/?=&#.]+/);
    const numbers = words.filter((word) => /\d{5}/.test(word));
    return (numbers.length > 0 ? numbers : words).join(' ');
  });

/** Names with Han in them, the longest first; what was typed with a space inside is found as well. */
function takeHan(text: string, { han, hanTerms }: Dictionary): { named: Named[]; rest: string } {
  const named: Named[] = [];
  const uncarried = hanTerms.filter(({ term }) => term.id === '').map(({ form }) => form);
  let rest = text;
  const take = (form: string, names: readonly Name[], typed: string): void => {
    // A line break keeps what stood on both sides apart.
    rest = rest.replace(typed, '\n');
    named.push(...toNamedAsTyped(names, form));
  };
  for (const { form, names } of han) {
    if (!holds(rest, form)) continue;
    // Longer than a name that it contains: 脊髓损伤 is no way into the 脊髓.
    if (uncarried.some((longer) => longer.includes(form) && rest.includes(longer))) continue;
    take(form, names, form);
  }
  const closed = rest.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  if (closed === rest) return { named, rest };
  for (const { form, names } of han) {
    if (form.length < 3 || !closed.includes(form)) continue;
    const [typed] = new RegExp(Array.from(form, escape).join(' ?'), 'u').exec(rest) ?? [];
    if (typed) take(form, names, typed);
  }
  return { named, rest };
}

/** A form stands in the text; where it begins or ends in Latin or a digit, as a word of its own. */
function holds(text: string, form: string): boolean {
  const at = text.indexOf(form);
  if (at === -1) return false;
  const glued = (a: string, b: string): boolean => /[a-z\d]/.test(a) && /[a-z\d]/.test(b);
  return (
    !glued(text.charAt(at - 1), form.charAt(0)) && !glued(form.charAt(form.length - 1), text.charAt(at + form.length))
  );
}

/** One word can stand in a list several times (mice and rats are 老鼠): either will do. */
function merged(named: readonly Named[]): Named[] {
  const groups = Map.groupBy(named, ({ filter, typed }) => `${filter} ${typed}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        ...first,
        values: [...new Set(group.flatMap(({ values }) => values))],
        label: [...new Set(group.map(({ label }) => label))].join(' / '),
      },
    ];
  });
}

/** Words for a drip are also said of other ways in: beside another way, they are no way of their own. */
function withoutLoose(named: readonly Named[], { words }: Dictionary): Named[] {
  const isLoose = ({ filter, typed }: Named): boolean => filter === 'route' && words.looseRoutes.has(typed);
  const hasOther = named.some((name) => name.filter === 'route' && !isLoose(name));
  return named.filter((name) => !hasOther || !isLoose(name));
}

/** In the order in which they were typed. */
const inOrder = (units: Unit[], text: string): Unit[] =>
  units.toSorted((a, b) => text.indexOf(a.typed) - text.indexOf(b.typed));

/** Terms of the glossary that the query holds, the longest forms first; nothing is taken out for them. */
function mentioned(text: string, { hanTerms, latinTerms }: Dictionary): TermName[] {
  const found = hanTerms.filter(({ form }) => form.length > 1 && holds(text, form)).map(({ term }) => term);
  const tokens = text.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean);
  const latin: TermName[] = [];
  for (let length = Math.min(5, tokens.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const key = squeeze(tokens.slice(start, start + length).join(''));
      const term = latinTerms.get(key) ?? latinTerms.get(key.replace(/s$/, ''));
      if (term) latin.push(term);
    }
  }
  const once = new Map([...found, ...latin].map((term) => [term.page ?? term.id, term]));
  once.delete('');
  return [...once.values()];
}
