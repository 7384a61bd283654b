/** The pages to which kinds of question lead. */
import type { ParsedQuery } from '../query/parsed-query.ts';
import type { AnswerPage, Broader, Questions } from '../shared/questions.ts';

/** Conditions that a query names, and the wider ones that they are kinds of. */
function conditionsIn({ named, terms }: ParsedQuery, broader: Broader): Set<string> {
  const asked = [
    ...named.filter(({ filter }) => filter === 'condition').flatMap(({ values }) => values),
    ...terms.flatMap(({ page }) => /^conditions\/(.+)\/$/.exec(page ?? '')?.[1] ?? []),
  ];
  return new Set([...asked, ...asked.flatMap((id) => broader[id] ?? [])]);
}

/** What a query names, as marks: `@place` and `@kr` of a country, `@als` of a condition. */
export function marksOfNames(parsed: ParsedQuery, broader: Broader): string[] {
  const places = parsed.named.filter(({ filter }) => filter === 'country').flatMap(({ values }) => values);
  const marks = [...places.map((place) => place.toLowerCase()), ...conditionsIn(parsed, broader)];
  return [...(places.length > 0 ? ['@place'] : []), ...marks.map((name) => `@${name}`)];
}

/**
 * Of kinds by their numbers, the closest first: its two best answers, and the best of the next two, before its second
 * where they all come as close.
 */
export function pagesOfKinds(
  numbers: readonly number[],
  parsed: ParsedQuery,
  { kinds, pages, broader }: Questions,
  allClose = false,
): AnswerPage[] {
  const conditions = conditionsIn(parsed, broader);
  const chosen = numbers.slice(0, 3).map((number) => {
    const { answers = [] } = kinds[number] ?? {};
    const here = answers.filter(({ when }) => when !== undefined && conditions.has(when));
    return [...here, ...answers.filter(({ when }) => when === undefined)];
  });
  const [first = [], second = [], third = []] = chosen;
  const two = allClose ? [third[0], first[1]] : [first[1], third[0]];
  return [first[0], second[0], ...two, second[1], ...first.slice(2)].flatMap((answer) =>
    answer ? (pages[answer.at] ?? []) : [],
  );
}
