/** Words of the interface in English, joined. The same keys stand in every language; types prove it. */
import type { FacetKey } from '../schema/facets.ts';
import { joinAreas } from './areas.ts';
import * as areas from './en/index.ts';

export const en = joinAreas(areas) satisfies Readonly<Record<FacetKey, string>>;

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
