/** What happens to people without cells: what a study without a control group has to be held against. */
import { z } from 'zod';
import { count, duration, id, text, url } from './fields.ts';
import { rangeKind, unit } from './outcome.ts';
import { written } from './vocabulary.ts';

/** A stretch from `min` to `max`; an open end is left out. */
export const span = z
  .strictObject({ min: z.number().min(0).optional(), max: z.number().min(0).optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'give `min`, `max`, or both')
  .refine(({ min = 0, max = Infinity }) => min <= max, '`min` must not lie above `max`');

/** One number of the source, with its unit and the time that it covers. */
const figure = z
  .strictObject({
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    /** What `low` and `high` are; left out where they are the bounds of a statement (“between 0.04 and 1.96”). */
    range_kind: rangeKind.optional(),
    sd: z.number().min(0).optional(),
    se: z.number().min(0).optional(),
    unit,
    /** For a pace: points a month. */
    per: z.enum(['month', 'year']).optional(),
    /** Time that passed. */
    after: duration.optional(),
    /** People counted. */
    n: count.optional(),
    /** How many of them. */
    events: count.optional(),
    /** Which people or which result, where the entry has several figures. */
    of: written.optional(),
  })
  .refine(({ value, low, high }) => value !== undefined || (low !== undefined && high !== undefined), {
    error: 'give `value`, or both `low` and `high`',
  })
  .refine(({ low = -Infinity, high = Infinity }) => low <= high, '`low` must not lie above `high`');

export const naturalCourse = z.strictObject({
  id,
  conditions: z.array(id).min(1),
  /** The scale; left out where life itself was counted (survival). */
  measure: id.optional(),
  /** Every figure of the entry; empty where the source gives words only. */
  figures: z.array(figure),
  /** What happens, in one or two plain sentences. */
  words: written,
  population: z.strictObject({
    words: written,
    n: count.optional(),
    /** Years. */
    ages: span.optional(),
    /** Months between the stroke and the start; for stroke. */
    months_since: span.optional(),
    /** Severity on a scale of measures.yaml. */
    level: z.strictObject({ measure: id, min: z.number(), max: z.number() }).optional(),
    /** Two-letter country codes. */
    country: z.array(z.string().regex(/^[A-Z]{2}$/, 'use the two-letter country code, such as JP')),
  }),
  /** How it was found out: placebo group, register, cohort. */
  method: z.enum(['placebo-group', 'control-group', 'register', 'cohort', 'pooled-trials', 'before-after', 'review']),
  /** The study on this site whose control group it is. */
  study: id.optional(),
  source_url: url,
  citation: text,
  /** What was read of the source. */
  basis: z.enum(['full-text', 'tables', 'abstract', 'registry', 'secondary']),
  /** What a reader must know before leaning on it. */
  doubt: written.optional(),
});

export const naturalCourseFile = z.array(naturalCourse);
export type NaturalCourse = z.infer<typeof naturalCourse>;
export type Span = z.infer<typeof span>;
