/**
 * Reads a query: which things it names, which records it means, and which words are left for the text.
 * Pure, and small enough to be loaded with the search page.
 */
import { editDistance } from '../source/nearest.ts';
import type { Concept, ConceptFilter, Lexicon } from './lexicon.ts';
import { hasHan, normalise, squeeze } from './normalise.ts';

export type Found = {
  filter: ConceptFilter;
  values: string[];
  /** What was typed. */ typed: string;
  /** The name it was taken for. */ form: string;
};

export type Understood = {
  /** Things named: each must hold. */
  concepts: Found[];
  /** Studies named by number or product. */
  studies: string[];
  /** Words for the text, in their order. */
  words: string[];
};

/** Words of questions that carry no meaning for a search. */
const stopWords = new Set(
  (
    'a an and are at be by can could do does for from have help helps how i in into is it me my of on or our safe should stem cell cells study studies ' +
    'that the there this to treat treatment therapy trial trials what which with work works'
  ).split(' '),
);
const chineseStopWords =
  /有没有|是否|有效吗|有用吗|安全吗|怎么样|怎样|什么|哪些|可以|能不能|能|吗|呢|的|了|治疗|研究|试验|干细胞|效果|最新/g;

/** Longest name of the lexicon first, so that 缺血性中风 is not read as 中风. */
export function prepare({ concepts }: Lexicon): { form: string; concept: Concept }[] {
  return concepts
    .flatMap((concept) => concept.forms.map((form) => ({ form, concept })))
    .toSorted((a, b) => b.form.length - a.form.length);
}

/** Reads a query that has been brought to Simplified script. */
export function understand(query: string, lexicon: Lexicon, forms = prepare(lexicon)): Understood {
  const studies = namedStudies(query, lexicon);
  if (studies.ids.length > 0 && studies.rest === '') return { concepts: [], studies: studies.ids, words: [] };
  let rest = ` ${studies.rest} `;
  const concepts: Found[] = [];
  const take = (concept: Concept, form: string, typed: string): void => {
    rest = rest.replace(typed, ' ');
    const same = concepts.find((found) => found.filter === concept.filter && sameOrWider(found.form, form));
    if (!same) concepts.push({ filter: concept.filter, values: concept.values, typed, form });
  };
  for (const { form, concept } of forms) if (holds(rest, form)) take(concept, form, form);
  for (const word of latinWords(rest)) {
    const near = slip(word, forms);
    if (near) take(near.concept, near.form, word);
  }
  return { concepts: merged(concepts), studies: studies.ids, words: textWords(rest) };
}

/** The same kind of thing named twice in one breath (`umbilical cord blood` holds `cord blood`). */
const sameOrWider = (taken: string, form: string): boolean => taken.includes(form);

/** One name can stand in several lists (cord blood is a cell type and a source): any of them will do. */
function merged(concepts: Found[]): Found[] {
  const kinds = Map.groupBy(concepts, (found) => `${found.filter} ${found.typed}`);
  return [...kinds.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, values: [...new Set([first, ...others].flatMap((found) => found.values))] }] : [],
  );
}

/** A name stands in the text: Han anywhere, Latin as whole words. */
function holds(text: string, form: string): boolean {
  if (hasHan(form)) return text.includes(form);
  const at = text.indexOf(form);
  if (at === -1) return false;
  const [before, after] = [text[at - 1] ?? ' ', text[at + form.length] ?? ' '];
  return !/[\p{Script=Latin}\d]/u.test(before) && !/[\p{Script=Latin}\d]/u.test(after.replace(/s/, ''));
}

/** Numbers and product names, typed together or apart (`nur own`), alone or among other words. */
function namedStudies(query: string, { names }: Lexicon): { ids: string[]; rest: string } {
  const text = normalise(query);
  const whole = names[squeeze(text)];
  if (whole) return { ids: whole, rest: '' };
  const words = text.split(' ');
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const ids = names[squeeze(words.slice(start, start + length).join(''))];
      if (ids) return { ids, rest: [...words.slice(0, start), ...words.slice(start + length)].join(' ') };
    }
  }
  return { ids: [], rest: text };
}

const latinWords = (text: string): string[] => text.match(/\p{Script=Latin}{5,}/gu) ?? [];

/** A name that differs from a word by one slip; names of several words by one slip in one word. */
function slip(
  word: string,
  forms: readonly { form: string; concept: Concept }[],
): { form: string; concept: Concept } | undefined {
  return forms.find(
    ({ form }) =>
      !hasHan(form) &&
      !form.includes(' ') &&
      Math.abs(form.length - word.length) <= 1 &&
      form.length > 4 &&
      editDistance(form, word) === 1,
  );
}

/** What is left for the text: no question words, no signs. */
function textWords(rest: string): string[] {
  return rest
    .replace(chineseStopWords, ' ')
    .split(/[^\p{L}\p{N}'.-]+/u)
    .filter((word) => word !== '' && word !== '-' && !stopWords.has(word));
}
