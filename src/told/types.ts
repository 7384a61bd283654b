/** What the page must know to read a text, and what reading gives. */
import type { CharacterPairs } from '../search/shared/scripts.ts';

export const tagKinds = ['condition', 'cell', 'source', 'route', 'donor', 'country', 'product'] as const;
export type TagKind = (typeof tagKinds)[number];

/** A thing that a text may name; forms are folded, a form in capitals is looked for as it stands. */
export type TagForms = { id: string; parent?: string; forms: string[] };

/** By what a study is known. Numbers are as people write them. */
export type StudyKey = {
  id: string;
  /** DOI, PMID, registry numbers, addresses: each is enough by itself. */
  ids: string[];
  /** Titles, folded. */
  titles: string[];
  /** Folded name and what it weighs: of a product, a trial, a maker, a hospital. */
  names: [form: string, weight: number][];
  /** Family names of the first authors, folded. */
  authors: string[];
  year?: string;
  /** As printed. */
  journal?: string;
  /** Its Chinese name, and others by which it goes. */
  journalNames: string[];
  /** All people in it, and those who were counted. */
  whole: number[];
  /** The same, and those of its groups. */
  people: number[];
  /** What else is counted in it: deaths, trials put together. */
  counts: number[];
  /** Figures of its results with a point, which are seldom met by chance. */
  figures: string[];
  /** For and against, where it was put to the vote. */
  votes?: [number, number];
  phases: string[];
  /** No other trial of the same product has this phase. */
  ownPhase?: true;
  conditions: string[];
  cell: string[];
  source?: string;
  routes: string[];
  donor?: 'own' | 'other';
  countries: string[];
  /** English words of its page that hardly another has. */
  words: string[];
  /** The same in Chinese, in runs. */
  about: string;
  isAnimal?: true;
  isPooled?: true;
  /** What is no finished study: what a body says to people, somebody who came to harm, a trial without result. */
  genre?: 'advice' | 'harm' | 'plan';
  hasProduct?: true;
  /** Against a mock procedure, by its line in lists. */
  hasSham?: true;
};

export type ReadingData = {
  pairs: CharacterPairs;
  tags: Record<TagKind, TagForms[]>;
  studies: StudyKey[];
  /** Names that a misspelt word may mean. */
  mendable: string[];
  /** Expression for diseases that the site does not have. */
  elsewhere: string;
  /** Trials that have a file of their own, with the numbers under which they stand in registries. */
  trials: { id: string; numbers: string[] }[];
};

/** A stretch of the shown text. */
export type Place = { from: number; to: number };

export type FoundTag = { kind: TagKind; id: string; places: Place[] };
export type FoundStudy = { id: string; score: number; places: Place[]; sentences: Place[] };
/** A registry number: of a trial that we hold, or one that we hold no record of. */
export type FoundNumber = { number: string; trial?: string; isMaimed?: true; places: Place[] };
export type FoundSign = { id: string; places: Place[] };

export type Reading = {
  text: string;
  state: 'yes' | 'empty' | 'foreign';
  tags: FoundTag[];
  studies: FoundStudy[];
  signs: FoundSign[];
  numbers: FoundNumber[];
  /** What an offer should tell and this text does not. */
  missing: Missing[];
  prices: Place[];
};

export const missings = ['control', 'number', 'harms', 'payer', 'follow-up', 'dose'] as const;
export type Missing = (typeof missings)[number];
