/** Small field types that several records share. One place says what a date, a DOI or a text is. */
import { z } from 'zod';
import { durationPattern } from './duration.ts';
import { translations } from './languages.ts';

/** Folder names and ids inside a record: lower case, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, such as `sun-2017`');

/** Words that a reader sees: not empty, no spaces at either end. */
export const text = z
  .string()
  .min(1, 'write the words, or leave the field out')
  .refine((value) => value.trim() === value, 'remove the space at the start or the end');

/**
 * A day, a month or a year: `2025-05-01`, `2025-05`, `2025`. YAML reads a bare year as a number,
 * so a number is taken as text.
 */
export const date = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write the date as 2025-05-01, 2025-05 or 2025'),
);

/** A full day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the full day as 2025-05-01');

/** A stretch of time with its unit, such as `6 months` or `90 days`, or a range such as `6 to 12 months`. */
export const duration = z
  .string()
  .regex(durationPattern, 'write a number and a unit, such as `90 days` or `6 to 12 months`');

/** A count of people, animals or events. */
export const count = z.number().int('write a whole number').min(0, 'a count is never below 0');

/** What we know of a yes-or-no question. `unknown` counts as the cautious answer and is shown as such. */
export const knowledge = z.union([z.boolean(), z.literal('unknown')]);

/** Day on which a person last compared the page with its sources, and the day on which that is due again. */
export const checkedOn = day.describe('Day on which a person last compared this page with its sources.');
export const recheckBy = day.describe('Day by which it is to be compared again; half a year later.');

/** Languages that are still to be written. */
export const untranslated = z
  .array(z.enum(translations))
  .optional()
  .describe('Languages that are still to be written, named on purpose.');

/** Web address; the rule `links` decides which kinds are allowed. */
export const url = z.string().min(1);

/** The interval of an estimate: [lower, upper] at 95 %, in the unit of the estimate. */
export const interval = z.tuple([z.number(), z.number()]);

/**
 * A P value as printed: a number, a bound such as `<0.001`, or the bare word of the source when it
 * printed no number.
 */
export const pValue = z.union([
  z.number(),
  z.string().regex(/^[<>]\s?\d*\.?\d+$|^(not )?significant$/, {
    error: 'write a number, a bound in quotes such as "<0.001", or `significant` / `not significant`',
  }),
]);
