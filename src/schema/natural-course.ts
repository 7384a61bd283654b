/** What happens to people without cells: what a study without a control group has to be held against. */
import { z } from 'zod';
import { count, duration, id, text, url } from './fields.ts';
import { idIn } from './references.ts';
import { rangeKind, unit } from './outcome.ts';
import { written } from './vocabulary.ts';

/** A stretch from `min` to `max`; an open end is left out. */
export const span = z
  .strictObject({
    min: z.number().min(0).optional().describe('Least; left out where the end is open.'),
    max: z.number().min(0).optional().describe('Most; left out where the end is open.'),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'give `min`, `max`, or both')
  .refine(({ min = 0, max = Infinity }) => min <= max, '`min` must not lie above `max`');

/** One number of the source, with its unit and the time that it covers. */
const figure = z
  .strictObject({
    value: z.number().optional().describe('The figure, where it is one.'),
    low: z.number().optional().describe('Lower bound.'),
    high: z.number().optional().describe('Upper bound.'),
    range_kind: rangeKind
      .optional()
      .describe(
        'What `low` and `high` are; left out where they are the bounds of a statement (“between 0.04 and 1.96”).',
      ),
    sd: z.number().min(0).optional().describe('Standard deviation of `value`.'),
    se: z.number().min(0).optional().describe('Standard error of `value`.'),
    unit: unit.describe('Unit of the figures.'),
    per: z.enum(['month', 'year']).optional().describe('For a pace: points a month.'),
    after: duration.optional().describe('Time that passed.'),
    n: count.optional().describe('People counted.'),
    events: count.optional().describe('How many of them.'),
    of: written.optional().describe('Which people or which result, where the entry has several figures.'),
  })
  .refine(({ value, low, high }) => value !== undefined || (low !== undefined && high !== undefined), {
    error: 'give `value`, or both `low` and `high`',
  })
  .refine(({ low = -Infinity, high = Infinity }) => low <= high, '`low` must not lie above `high`');

export const naturalCourse = z.strictObject({
  id: id.describe('Name of the entry, unique in the list and never used again.'),
  conditions: z.array(idIn('vocabulary/conditions')).min(1).describe('Conditions that it holds for.'),
  measure: idIn('measures').optional().describe('The scale; left out where life itself was counted (survival).'),
  figures: z.array(figure).describe('Every figure of the entry; empty where the source gives words only.'),
  words: written.describe('What happens, in one or two plain sentences.'),
  population: z
    .strictObject({
      words: written.describe('Who they were.'),
      n: count.optional().describe('How many there were.'),
      ages: span.optional().describe('Years.'),
      months_since: span.optional().describe('Months between the stroke and the start; for stroke.'),
      level: z
        .strictObject({
          measure: idIn('measures').describe('The scale.'),
          min: z.number().describe('From.'),
          max: z.number().describe('To.'),
        })
        .optional()
        .describe('Severity on a scale of measures.yaml.'),
      country: z
        .array(z.string().regex(/^[A-Z]{2}$/, 'use the two-letter country code, such as JP'))
        .describe('Two-letter country codes.'),
    })
    .describe('The people in whom it was seen.'),
  method: z
    .enum(['placebo-group', 'control-group', 'register', 'cohort', 'pooled-trials', 'before-after', 'review'])
    .describe('How it was found out: placebo group, register, cohort.'),
  study: idIn('studies').optional().describe('The study on this site whose control group it is.'),
  source_url: url.describe('Where it is written.'),
  citation: text.describe('The paper, as it is cited.'),
  basis: z.enum(['full-text', 'tables', 'abstract', 'registry', 'secondary']).describe('What was read of the source.'),
  doubt: written.optional().describe('What a reader must know before leaning on it.'),
});

export const naturalCourseFile = z.array(naturalCourse);
export type NaturalCourse = z.infer<typeof naturalCourse>;
export type Span = z.infer<typeof span>;
