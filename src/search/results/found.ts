/** What a search for studies comes to. */
import { noPages, type Hit, type Pages } from '../shared/engine.ts';
import type { Named } from '../query/parsed-query.ts';

export type Found = {
  /** Page ids in order of fit. */
  order: string[];
  /** Page id → the hit that shows best where the words stand. */
  hits: ReadonlyMap<string, Hit>;
  /** Study ids, as a set whose filters can be counted. */
  studies: Pages['studies'];
  /** How many of the first have all that was asked for. */
  full: number;
  /** Names and words that had to be left out, in the reader's words. */
  left: string[];
  /** Names that were guessed because their words stood nowhere. */
  guessed: Named[];
};

export const nothing: Found = { ...noPages, order: [], full: 0, left: [], guessed: [] };
