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
  watch: text
    .optional()
    .describe('What PubMed is asked each week for new papers on this, in its own signs: `"cord blood"[tiab] AND …`.'),
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

const several: ReadonlySet<string> = new Set(['mixed', 'both', 'combined']);
/** The item of a list for what the source does not say. */
export const notStated = 'not-stated';
const nothing: ReadonlySet<string> = new Set(['none', notStated]);

/** Whether an item stands for several of its list. */
export const isSeveral = (item: string): boolean => several.has(item);
/** Whether an item says that there is none, or that the source does not say which. */
export const isNothing = (item: string): boolean => nothing.has(item);
/** Whether an item names one thing that a reader may look for. */
export const isOneThing = (item: string): boolean => !isSeveral(item) && !isNothing(item);

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
