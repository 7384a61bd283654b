/** 界面文字（简体），合并。 */
import type { Strings } from './en.ts';
import { answer } from './zh-hans/answer.ts';
import { article } from './zh-hans/article.ts';
import { changes } from './zh-hans/changes.ts';
import { charts } from './zh-hans/charts.ts';
import { compare } from './zh-hans/compare.ts';
import { data } from './zh-hans/data.ts';
import { editor } from './zh-hans/editor.ts';
import { filters } from './zh-hans/filters.ts';
import { frame } from './zh-hans/frame.ts';
import { harms } from './zh-hans/harms.ts';
import { lists } from './zh-hans/lists.ts';
import { map } from './zh-hans/map.ts';
import { match } from './zh-hans/match.ts';
import { offline } from './zh-hans/offline.ts';
import { overview } from './zh-hans/overview.ts';
import { pages } from './zh-hans/pages.ts';
import { products } from './zh-hans/products.ts';
import { promise } from './zh-hans/goal-versus-claim.ts';
import { search } from './zh-hans/search.ts';
import { sheet } from './zh-hans/sheet.ts';
import { signs } from './zh-hans/signs.ts';
import { site } from './zh-hans/site.ts';
import { study } from './zh-hans/study.ts';
import { timeline } from './zh-hans/timeline.ts';
import { trials } from './zh-hans/trials.ts';
import { told } from './zh-hans/told.ts';

export const zhHans: Strings = {
  ...frame,
  ...harms,
  ...lists,
  ...timeline,
  ...trials,
  ...told,
  ...sheet,
  ...signs,
  ...study,
  ...answer,
  ...article,
  ...search,
  ...pages,
  ...products,
  ...changes,
  ...charts,
  ...compare,
  ...data,
  ...filters,
  ...map,
  ...match,
  ...offline,
  ...overview,
  ...promise,
  ...site,
  ...editor,
};
