/** The pages to which kinds of question lead. */
import type { ParsedQuery } from '../query/parsed-query.ts';
import type { AnswerPage, Questions } from '../shared/questions.ts';

/** Of kinds by their numbers, the closest first: its two best answers, then the best of the next. */
export function pagesOfKinds(
  numbers: readonly number[],
  { named, terms }: ParsedQuery,
  { kinds, pages }: Questions,
): AnswerPage[] {
  const conditions = new Set([
    ...named.filter(({ filter }) => filter === 'condition').flatMap(({ values }) => values),
    ...terms.flatMap(({ page }) => /^conditions\/(.+)\/$/.exec(page ?? '')?.[1] ?? []),
  ]);
  const chosen = numbers.slice(0, 3).map((number) => {
    const { answers = [] } = kinds[number] ?? {};
    const here = answers.filter(({ when }) => when !== undefined && conditions.has(when));
    return [...here, ...answers.filter(({ when }) => when === undefined)];
  });
  const [first = [], second = [], third = []] = chosen;
  return [first[0], second[0], first[1], third[0], second[1], ...first.slice(2)].flatMap((answer) =>
    answer ? (pages[answer.at] ?? []) : [],
  );
}
