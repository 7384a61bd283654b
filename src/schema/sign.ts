/** Warning signs of a text, and how well they were read. */
import { z } from 'zod';
import { day, id, url } from './fields.ts';
import { written } from './vocabulary.ts';

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
});

export const signsFile = z.array(sign);

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
export type ToldMeasured = z.infer<typeof toldMeasured>;
