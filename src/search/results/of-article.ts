/** Of a query that asks for an article and nothing else, the studies are those that the article tells of. */
import type { ParsedQuery } from '../query/parsed-query.ts';
import type { PartName } from '../shared/lexicon.ts';
import type { AnswerPage } from '../shared/questions.ts';

/** The article that answers first, where the query leaves nothing to be looked for: `249 patients`. */
export function articleAsked(
  { named, themes, units }: ParsedQuery,
  [first]: readonly AnswerPage[],
): AnswerPage | undefined {
  const isEmpty = named.length + themes.length + units.length === 0;
  return isEmpty && first && /^articles\/.+\/$/.test(first.path) ? first : undefined;
}

/** The query with the studies of an article named, if it tells of any. */
export function withStudiesOf(
  parsed: ParsedQuery,
  { path, title }: AnswerPage,
  parts: readonly PartName[],
): ParsedQuery {
  const tags = parts.filter((part) => part.path.startsWith(path)).flatMap((part) => part.tags);
  const studies = new Set(tags.flatMap((tag) => (tag.startsWith('id:') ? [tag.slice('id:'.length)] : [])));
  if (studies.size === 0) return parsed;
  return { ...parsed, named: [{ filter: 'id', values: [...studies], label: title, typed: path }], hints: [] };
}
