/** The closed lists that tags are taken from, with their names in three scripts. */
import { z } from 'zod';
import { day, id, text } from './fields.ts';
import { perTag, perWrittenTag } from './languages.ts';
import { idIn } from './references.ts';

/** A name per locale. Traditional names are written, not derived, since usage differs and not only script. */
export const label = z.strictObject(perTag(text));

/** Words per written language; Traditional script is derived from `zh-Hans`. */
export const written = z.strictObject(perWrittenTag(text));

/** The short answer on a condition, one sentence each; benefit never stands without harm. */
const shortAnswer = z.strictObject({
  helps: written.describe('Does it help? Both groups, rounded, with the certainty in a word.'),
  harms: written.describe('Deaths and serious harms, both groups where there were two.'),
  approved: written.describe('Is it approved anywhere, and what else is open?'),
  rests_on: idIn('studies').describe(
    'Study that `helps` tells of; the certainty named there is the label of this study.',
  ),
  answered_on: day.describe('Day on which a person last held the three against the records.'),
});

export const vocabularyItem = z.strictObject({
  id: id.describe('Name of the item, unique in its list and never used again.'),
  label: label.describe('What readers see.'),
  aliases: z.array(text).describe('What readers type; used by the search only, never shown.'),
  kinds: z
    .array(text)
    .optional()
    .describe(
      'What readers type for one kind of it (diplegia): leads to all of it, studies whose text has the word first.',
    ),
  parent: id.meta({ references: 'same-list' }).optional().describe('The broader item of the same list.'),
  about: written.optional().describe('What it is, in one or two plain sentences.'),
  today: written.optional().describe('Where the evidence stands today, in three sentences; for conditions.'),
  answer: shortAnswer
    .optional()
    .describe('The three bullets at the top of a condition; narrower conditions inherit them.'),
  urgent: written
    .optional()
    .describe('What to do when it is happening right now; stands above everything else, on narrower conditions too.'),
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
