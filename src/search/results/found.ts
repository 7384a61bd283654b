/** What a search for studies comes to. */
import { noStudies, type Studies } from '../shared/engine.ts';
import type { Named } from '../query/parsed-query.ts';

export type Found = {
  /** Ids of studies in order of fit. */
  order: string[];
  /** Study → the hit that shows best where the words stand. */
  hits: Studies;
  /** How many of the first have all that was asked for. */
  full: number;
  /** Names and words that had to be left out, in the reader's words. */
  left: string[];
  /** Names that were guessed because their words stood nowhere. */
  guessed: Named[];
};

export const nothing: Found = { hits: noStudies, order: [], full: 0, left: [], guessed: [] };
