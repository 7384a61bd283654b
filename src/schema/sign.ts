/** Warning signs of a text, and the words by which they are read; patterns are explained in content/signs/words.yaml. */
import { z } from 'zod';
import { day, id, text, url } from './fields.ts';
import { written } from './vocabulary.ts';

/** One pattern; that it can be read is checked by the rule `signs`. */
const pattern = z.string().min(1, 'write the words, or delete the line');
const patterns = z.array(pattern);

/** How far apart two things may stand: in one sentence, in neighbouring ones, or as a question and the start of its answer. */
const within = z.enum(['sentence', 'near', 'answer']);

/** What a text must say of a study that it tells of: a goal missed, nobody set beside, or animals. */
const studyKind = z.enum(['missed', 'uncontrolled', 'animal']);

const pair = z
  .strictObject({
    within: within.optional().describe('How far apart the two may stand; in one sentence where it is left out.'),
    telling: studyKind.optional().describe('What a study must be of which the text tells, instead of `first`.'),
    first: patterns.optional().describe('One of these, instead of `telling`.'),
    second: patterns.describe('And one of these.'),
  })
  .refine(
    ({ telling, first }) => (telling === undefined) !== (first === undefined),
    'give either `telling` or `first`',
  );

const signWords = z.strictObject({
  phrases: patterns.describe('One of them raises the sign, unless the sentence denies, warns, asks or quotes.'),
  rhetorical: patterns
    .optional()
    .describe('Raise it also where the sentence asks or holds a negation, since it affirms by that.'),
  pairs: z.array(pair).optional().describe('Two things that raise it together.'),
  unless: patterns.optional().describe('What in the same sentence, or for a pair in the same stretch, keeps it down.'),
  anywhere: patterns.optional().describe('What anywhere in the text keeps it down.'),
});

export const sign = z.strictObject({
  id: id.describe('Name of the sign, unique and never used again.'),
  name: written.describe('What readers see.'),
  why: written.describe('Why it matters, in two or three sentences.'),
  ask: written.describe('What to ask.'),
  sources: z
    .array(
      z.strictObject({
        name: written.describe('Who gives the advice.'),
        url: url.describe('Page on which it stands.'),
        seen: day.describe('Day on which an editor last read it there.'),
      }),
    )
    .min(1)
    .describe('Whose advice it is.'),
  en: signWords.describe('What raises it in an English text.'),
  zh: signWords.describe('What raises it in a Chinese text, in either script.'),
  counted: z
    .strictObject({
      list: id.describe('A list of signs/words.yaml.'),
      least: z.number().int().min(2).describe('So many different words of it.'),
    })
    .optional()
    .describe('Raised by so many different words of a list standing together.'),
});

export const signsFile = z.array(sign);

export const wordList = z.strictObject({
  id: id.describe('Name of the list, by which patterns call it.'),
  about: text.describe('What the words of the list have in common.'),
  en: patterns.describe('Its words in English.'),
  zh: patterns.describe('Its words in Chinese, in either script.'),
});

export const wordListsFile = z.array(wordList);

/** How well the page read texts that it was not made with, on a day; published on the methods page. */
const percent = z.number().min(0).max(100);
const count = z.number().int().min(0);

export const toldMeasured = z.strictObject({
  id: id.describe('Name of the measurement.'),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the full day as 2025-05-01')
    .describe('Day on which it was made.'),
  texts: z.number().int().min(1).describe('Texts that were read.'),
  words: written.describe('Which texts they were.'),
  studies_found: percent.describe('Of the studies that the texts tell of, how many were found, in percent.'),
  studies_right: percent.describe('Of the studies that were found, how many the texts tell of, in percent.'),
  signs_found: percent.describe('Of the signs that the texts hold, how many were raised, in percent.'),
  signs_right: percent.describe('Of the signs that were raised, how many the texts hold, in percent.'),
  traps_avoided: percent.describe('Of the words set as traps, how many raised nothing, in percent.'),
  honest: count.describe('Honest texts among them.'),
  honest_clean: count.describe('Honest texts in which no sign was raised.'),
});
export const toldMeasuredFile = z.array(toldMeasured);

export type Sign = z.infer<typeof sign>;
export type WordList = z.infer<typeof wordList>;
export type ToldMeasured = z.infer<typeof toldMeasured>;
