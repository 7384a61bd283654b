/** A scale or test: what it means in life, its range, and the smallest change that people notice. */
import { z } from 'zod';
import { id, text, url } from './fields.ts';
import { label, written } from './vocabulary.ts';

const smallestChange = z.strictObject({
  /** As printed, such as `0.8–5.2`. */
  value: z.union([text, z.number()]),
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  unit: text,
  /** The value with its unit, as a reader sees it. */
  words: written,
  population: written,
  /** How it was found: from people's own ratings, or from statistics. */
  method: text,
  /** true: patients or families were asked; null: not stated. */
  patient_anchored: z.boolean().nullable(),
  source_url: url,
  citation: text,
  doi: z.string().optional(),
});

export const measure = z.strictObject({
  id,
  abbr: text.optional(),
  name: label,
  aliases: z.array(text),
  kind: text,
  measures: written,
  range: z.strictObject({
    text: written,
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: text.nullable(),
  }),
  direction: z.enum(['higher_better', 'lower_better', 'descriptive']),
  mcid: z.array(smallestChange),
  mcid_note: written.optional(),
  conditions: z.array(id),
  caution: written.optional(),
  sources: z.array(url),
});

export const measuresFile = z.array(measure);
export type Measure = z.infer<typeof measure>;
