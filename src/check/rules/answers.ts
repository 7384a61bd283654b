import { factLanguage } from '../../schema/languages.ts';
import { harmKind } from '../../schema/outcome.ts';
import { partsOf } from '../../mdx/parts.ts';
import type { ContentIndex } from '../content-index.ts';
import { at, type Rule } from '../rule.ts';
import { pageExists } from '../site-paths.ts';
import { get, isString } from '../walk.ts';

/** A kind of question leads to a page that is there, and to a part that the page has. */
export const answers: Rule = {
  id: 'answers',
  about: 'A question of content/search leads to a page of this site, and to a part of it that exists.',
  check({ files, index }) {
    return files.flatMap((file) => {
      const isQuestions = file.form === 'list' && (file.kind === 'search/questions' || file.kind === 'search/not-here');
      const list: unknown = isQuestions ? file.yaml.value : undefined;
      if (!Array.isArray(list)) return [];
      return list.flatMap((item, i) => {
        const answered: unknown = get(item, 'answers');
        const places = Array.isArray(answered)
          ? answered.map((place: unknown, n) => ({ place, path: [i, 'answers', n] }))
          : [{ place: get(item, 'nearest'), path: [i, 'nearest'] }];
        return places.flatMap(({ place, path }) => {
          const [page, part] = [get(place, 'page'), get(place, 'part')];
          if (!isString(page)) return [];
          if (!pageExists(page, index))
            return [
              at(file, [...path, 'page'], answers.id, `\`${page}\` is not a page`, 'Name a page below the locale'),
            ];
          if (!isString(part) || partsIn(page, index).has(part)) return [];
          const some = [...partsIn(page, index)].slice(0, 9).join(', ');
          const fix = `Write the English heading, or the id, as an address, such as: ${some}`;
          return [at(file, [...path, 'part'], answers.id, `\`${page}\` has no part \`${part}\``, fix)];
        });
      });
    });
  },
};

/** Places on a page that have an address of their own. */
function partsIn(page: string, { ids, records }: ContentIndex): ReadonlySet<string> {
  if (page === 'glossary/') return ids.get('glossary') ?? new Set();
  if (page === 'harms/') return new Set(harmKind.options);
  const english = records.get(page.slice(0, -1))?.find(({ language }) => language === factLanguage);
  return new Set(english ? partsOf(english.body).parts.map(({ id }) => id) : []);
}
