/** Numbers by which a study is known, as people repeat them. */
import type { Study } from '../../catalog/catalog.ts';

/** All people in it, and those who were counted; where there is no other group, the treated. */
export function wholeOf({ facts }: Study): number[] {
  const { total, analysed, treated } = facts.participants;
  return [...new Set([total ?? treated, analysed])].flatMap((n) => (n !== undefined && n > 2 ? n : []));
}

/** People in it: all, analysed, then those of each group. */
export function peopleOf({ facts }: Study): number[] {
  const { total, analysed, treated, control } = facts.participants;
  const groups = facts.outcomes.flatMap((outcome) => [outcome.treated?.n, outcome.control?.n, outcome.other?.n]);
  return [...new Set([total, analysed, treated, control, ...groups])].flatMap((n) =>
    n !== undefined && n > 2 ? n : [],
  );
}

/** Whole numbers that its page tells besides: trials put together, deaths, people of a third group; no years. */
export function countsOf(study: Study): number[] {
  const { short, answer, people } = study.words.en;
  const known = new Set(peopleOf(study));
  const text = [short, answer.found, answer.brief, people].join('\n');
  const told = text.matchAll(
    /(?<![\d.,-])(\d{1,2}|\d{1,3}(?:,\d{3})+|\d{3,5})(?![\d%]|[.,]\d| ?(?:months?|weeks?|days?|years?|hours?)\b)/g,
  );
  const counts = [...told].map((match) => Number((match[1] ?? '').replace(/,/g, '')));
  return [...new Set(counts)].filter((n) => n > 3 && !(n > 1990 && n < 2040) && !known.has(n));
}

/** Figures with a point, also with one place less. */
export function figuresOf({ facts, words }: Study): string[] {
  const found = new Set<string>();
  const take = (value: unknown, key = ''): void => {
    if (typeof value === 'number') {
      const size = Math.abs(value);
      if (key === 'percent' && size >= 10) found.add(String(Math.round(size)));
      if (Number.isInteger(value) || (size < 1 && String(size).length < 4)) return;
      found.add(String(size));
      if (size >= 1) found.add(String(Math.round(size * 10) / 10));
    } else if (Array.isArray(value)) value.forEach((inner) => take(inner));
    else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) take(one, inner);
  };
  for (const { treated, control, other, estimate, ci95, p } of facts.outcomes)
    take([treated, control, other, estimate, ci95, p]);
  for (const { answer } of [words.en])
    for (const match of `${answer.brief} ${answer.found}`.matchAll(/(\d+\.\d+)|(\d{2})%/g))
      found.add(match[1] ?? match[2] ?? '');
  return [...found];
}
