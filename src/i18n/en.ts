/** Words of the interface in English, joined. The same keys stand in every language; types prove it. */
import type { FacetKey } from '../schema/facets.ts';
import { answer } from './en/answer.ts';
import { article } from './en/article.ts';
import { changes } from './en/changes.ts';
import { charts } from './en/charts.ts';
import { compare } from './en/compare.ts';
import { data } from './en/data.ts';
import { editor } from './en/editor.ts';
import { filters } from './en/filters.ts';
import { frame } from './en/frame.ts';
import { harms } from './en/harms.ts';
import { lists } from './en/lists.ts';
import { map } from './en/map.ts';
import { match } from './en/match.ts';
import { offline } from './en/offline.ts';
import { overview } from './en/overview.ts';
import { pages } from './en/pages.ts';
import { products } from './en/products.ts';
import { promise } from './en/goal-versus-claim.ts';
import { search } from './en/search.ts';
import { sheet } from './en/sheet.ts';
import { signs } from './en/signs.ts';
import { site } from './en/site.ts';
import { study } from './en/study.ts';
import { timeline } from './en/timeline.ts';
import { trials } from './en/trials.ts';
import { told } from './en/told.ts';

export const en = {
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
} satisfies Readonly<Record<FacetKey, string>>;

export type StringKey = keyof typeof en;

/** All keys, for what hands a part of the words to a page's script. */
export const stringKeys: readonly StringKey[] = Object.keys(en).filter((key): key is StringKey => key in en);
/** Names of the keys that begin with a prefix, without it. */
export type KeysBelow<Prefix extends string> = StringKey extends infer Key
  ? Key extends `${Prefix}${infer Name}`
    ? Name
    : never
  : never;
export type Strings = Readonly<Record<StringKey, string>>;
