/** What the page shows of what it recognised, in the words of one locale. */
import type { KeysBelow } from '../i18n/en.ts';
import type { TagKind } from './types.ts';

export type ShownResult = { name: string; text: string };

export type ShownStudy = {
  /** Its line in lists. */
  short: string;
  verdict: string;
  /** 1 to 4 where it is judged. */
  level?: number;
  certainty: string;
  /** The answer with both groups. */
  brief: string;
  people?: number;
  results: ShownResult[];
  /** Deaths and serious harms, also where nobody counted them. */
  harms: string[];
  /** Its line in English, for the sheet. */
  english?: string;
};

/** Study, figures with `|` between, verdict, what was said, what the source says where it differs. */
export type ShownClaim = readonly [study: string, figures: string, verdict: string, said: string, found: string];

/** Claims by the part of an article in which they stand. */
export type ShownClaims = { path: string; claims: ShownClaim[] }[];

/** A product and what each of its papers allows: line, words, source, day on which it was seen. */
export type ShownProduct = {
  name: string;
  about: string;
  permissions: {
    conditions: string[];
    line: string;
    words: string;
    seen: string;
    source?: readonly [name: string, url: string];
  }[];
};

/** A trial by its registry number: state with its day, place, ages and fee in one line. */
export type ShownNumber = { title: string; line: string; url?: string };

export type ShownTrial = {
  title: string;
  number: string;
  url: string;
  conditions: string[];
  cell: string;
  routes: string[];
};

/** What the page that checks a text says: keys below `told.`, but for what was measured, which stands on the page itself. */
export type ToldKey = Exclude<KeysBelow<'told.'>, `measured${string}`>;
export type ToldWords = Record<ToldKey, string>;

export type AnswerData = {
  words: ToldWords;
  /** The same words in English, for the sheet; none where the page is English. */
  english?: ToldWords;
  tags: Record<TagKind, Record<string, readonly string[]>>;
  studies: Record<string, ShownStudy>;
  signs: Record<
    string,
    {
      name: string;
      why: string;
      ask: string;
      askEnglish: string;
      sources: (readonly [name: string, url: string, seen: string])[];
    }
  >;
  courses: Record<string, string[]>;
  /** Paths of the pages of match/: condition, then cell, then route. */
  matches: string[];
  trials: ShownTrial[];
  /** By the trial's id. */
  registered: Record<string, ShownNumber>;
  products: Record<string, ShownProduct>;
};
