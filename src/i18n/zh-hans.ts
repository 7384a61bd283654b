/** 界面文字（简体），合并。 */
import type { Strings } from './en.ts';
import { article } from './zh-hans/article.ts';
import { compare } from './zh-hans/compare.ts';
import { frame } from './zh-hans/frame.ts';
import { lists } from './zh-hans/lists.ts';
import { match } from './zh-hans/match.ts';
import { pages } from './zh-hans/pages.ts';
import { search } from './zh-hans/search.ts';
import { signs } from './zh-hans/signs.ts';
import { study } from './zh-hans/study.ts';
import { timeline } from './zh-hans/timeline.ts';

export const zhHans: Strings = {
  ...frame,
  ...lists,
  ...timeline,
  ...signs,
  ...study,
  ...article,
  ...search,
  ...pages,
  ...match,
  ...compare,
};
