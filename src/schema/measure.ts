/** A scale or test: what it means in life, its range, and the smallest change that people notice. */
import { z } from 'zod';
import { id, text, url } from './fields.ts';
import { idIn } from './references.ts';
import { label, written } from './vocabulary.ts';

const smallestChange = z.strictObject({
  value: z.union([text, z.number()]).describe('As printed, such as `0.8–5.2`.'),
  low: z.number().nullable().optional().describe('Lower end of the value, where it is a range.'),
  high: z.number().nullable().optional().describe('Upper end of the value, where it is a range.'),
  unit: text.describe('Unit of the value.'),
  words: written.describe('The value with its unit, as a reader sees it.'),
  population: written.describe('In whom it was found.'),
  method: text.describe("How it was found: from people's own ratings, or from statistics."),
  patient_anchored: z.boolean().nullable().describe('true: patients or families were asked; null: not stated.'),
  source_url: url.describe('Where it is written.'),
  citation: text.describe('The paper, as it is cited.'),
  doi: z.string().optional().describe('Digital object identifier of the paper.'),
});

export const measure = z.strictObject({
  id: id.describe('Name of the scale, unique in the list and never used again.'),
  abbr: text.optional().describe('Short form, where it has one.'),
  name: label.describe('Full name.'),
  aliases: z.array(text).describe('What readers type; used by the search only, never shown.'),
  kind: text.describe('What kind of scale it is: a test, a questionnaire, a judgement.'),
  measures: written.describe('What it measures, in everyday words.'),
  range: z
    .strictObject({
      text: written.describe('The range in words.'),
      min: z.number().nullable().describe('Lowest value; null where there is none.'),
      max: z.number().nullable().describe('Highest value; null where there is none.'),
      unit: text.nullable().describe('Unit; null where there is none.'),
    })
    .describe('From where to where it goes.'),
  direction: z.enum(['higher_better', 'lower_better', 'descriptive']).describe('Which way is better.'),
  mcid: z.array(smallestChange).describe('Smallest changes that people notice, each with its source.'),
  mcid_note: written.optional().describe('What a reader should know of them, or why there is none.'),
  conditions: z.array(idIn('vocabulary/conditions')).describe('Conditions in which it is used.'),
  caution: written.optional().describe('What it cannot tell.'),
  sources: z.array(url).describe('Pages on which this rests.'),
});

export const measuresFile = z.array(measure);
export type Measure = z.infer<typeof measure>;
