/** What the names of one locale are made from. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { FacetName } from '../../schema/facets.ts';
import type { Convert } from '../shared/scripts.ts';
import type { Clean } from './forms.ts';

export type Making = {
  catalog: Catalog;
  translator: Translator;
  /** Brings Traditional script to Simplified, in which queries are read. */
  simplify: Convert;
  /** Prints a Simplified word in the locale's script. */
  print: Convert;
  clean: Clean;
  /** Filter → the values that some study carries. */
  used: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
};
