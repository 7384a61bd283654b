/** Warning signs of a text, and the words by which they are read; patterns are explained in content/signs/words.yaml. */
import { z } from 'zod';
import { id, text, url } from './fields.ts';
import { written } from './vocabulary.ts';

/** One pattern; that it can be read is checked by the rule `signs`. */
const pattern = z.string().min(1, 'write the words, or delete the line');
const patterns = z.array(pattern);

/** How far apart two things may stand: in one sentence, or in neighbouring ones. */
const within = z.enum(['sentence', 'near']);

/** What a text must say of a study that it tells of: a goal missed, or nobody set beside. */
const studyKind = z.enum(['missed', 'uncontrolled']);

const pair = z
  .strictObject({
    within: within.optional(),
    telling: studyKind.optional(),
    first: patterns.optional(),
    second: patterns,
  })
  .refine(
    ({ telling, first }) => (telling === undefined) !== (first === undefined),
    'give either `telling` or `first`',
  );

const signWords = z.strictObject({
  /** One of them raises the sign, unless the sentence denies, warns, asks or quotes. */
  phrases: patterns,
  /** Raise it also where the sentence is a question that wants no answer. */
  rhetorical: patterns.optional(),
  /** Two things that raise it together. */
  pairs: z.array(pair).optional(),
  /** What in the same sentence, or for a pair in the same stretch, keeps it down. */
  unless: patterns.optional(),
});

export const sign = z.strictObject({
  id,
  name: written,
  /** Why it matters, in two or three sentences. */
  why: written,
  /** What to ask. */
  ask: written,
  /** Whose advice it is. */
  sources: z.array(z.strictObject({ name: written, url })).min(1),
  en: signWords,
  zh: signWords,
  /** Raised by so many different words of a list standing together. */
  counted: z.strictObject({ list: id, least: z.number().int().min(2) }).optional(),
});

export const signsFile = z.array(sign);

export const wordList = z.strictObject({
  id,
  /** What the words of the list have in common. */
  about: text,
  en: patterns,
  zh: patterns,
});

export const wordListsFile = z.array(wordList);

/** How well the page read texts that it was not made with, on a day; published on the methods page. */
export const toldMeasured = z.strictObject({
  id,
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the full day as 2025-05-01'),
  texts: z.number().int().min(1),
  words: written,
  studies_found: z.number().min(0).max(100),
  studies_right: z.number().min(0).max(100),
  signs_found: z.number().min(0).max(100),
  signs_right: z.number().min(0).max(100),
  traps_avoided: z.number().min(0).max(100),
  honest: z.number().int().min(0),
  honest_clean: z.number().int().min(0),
});
export const toldMeasuredFile = z.array(toldMeasured);

export type Sign = z.infer<typeof sign>;
export type WordList = z.infer<typeof wordList>;
export type ToldMeasured = z.infer<typeof toldMeasured>;
