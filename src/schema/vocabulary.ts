/** The closed lists that tags are taken from, with their names in three scripts. */
import { z } from 'zod';
import { day, id, text } from './fields.ts';

/** A name per locale. Traditional names are written, not derived, since usage differs and not only script. */
export const label = z.strictObject({ en: text, 'zh-Hans': text, 'zh-Hant': text });

/** Words per written language; Traditional script is derived from `zh-Hans`. */
export const written = z.strictObject({ en: text, 'zh-Hans': text });

/** The short answer on a condition, one sentence each; benefit never stands without harm. */
const shortAnswer = z.strictObject({
  /** Does it help? Both groups, rounded, with the certainty in a word. */
  helps: written,
  /** Deaths and serious harms, both groups where there were two. */
  harms: written,
  /** Is it approved anywhere, and what else is open? */
  approved: written,
  /** Day on which a person last held the three against the records. */
  answered_on: day,
});

export const vocabularyItem = z.strictObject({
  id,
  label,
  /** What readers type; used by the search only, never shown. */
  aliases: z.array(text),
  /** What readers type for one kind of it (diplegia): leads to all of it, studies whose text has the word first. */
  kinds: z.array(text).optional(),
  /** The broader item of the same list. */
  parent: id.optional(),
  /** What it is, in one or two plain sentences. */
  about: written.optional(),
  /** Where the evidence stands today, in three sentences; for conditions. */
  today: written.optional(),
  /** The three bullets at the top of a condition; narrower conditions inherit them. */
  answer: shortAnswer.optional(),
});

export const vocabularyFile = z.array(vocabularyItem);

/** The lists, by file name in content/vocabulary/. */
export const vocabularies = [
  'conditions',
  'cell-types',
  'cell-sources',
  'donors',
  'routes',
  'designs',
  'phases',
  'species',
  'directions',
] as const;

export type Vocabulary = (typeof vocabularies)[number];
export type VocabularyItem = z.infer<typeof vocabularyItem>;
