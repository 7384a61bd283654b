/** A trial that somebody might join: one file each, as a registry had it on the day it was seen. */
import { z } from 'zod';
import { count, date, id, text, url } from './fields.ts';
import { span } from './natural-course.ts';
import { written } from './vocabulary.ts';

/** How a trial stood when it was seen, those that may be joined first. Old or undated copies are `unknown-or-outdated`. */
export const trialStates = [
  'recruiting',
  'available',
  'not-yet-recruiting',
  'active-not-recruiting',
  'suspended',
  'completed',
  'stopped',
  'closed',
  'unknown-or-outdated',
  'status-not-seen',
] as const;

/** States that let a family ask for a place, or will. */
export const openStates: ReadonlySet<(typeof trialStates)[number]> = new Set([
  'recruiting',
  'available',
  'not-yet-recruiting',
]);

export const trial = z.strictObject({
  /** Registry number as printed; null where none was seen. The file is named after it, or after the trial. */
  number: text.nullable(),
  /** Numbers of the same trial in other registries. */
  other_numbers: z.array(text).optional(),
  title: written,
  conditions: z.array(id).min(1),
  /** What is given; vesicles and immune cells are named as such. */
  kind: z.enum(['cells', 'vesicles', 'immune-cells']),
  cell: z.strictObject({ type: id, source: id, donor: id }),
  route: z.array(id).min(1),
  phase: z.enum(['1', '1/2', '2', '2/3', '3', '4', 'not-applicable']).nullable(),
  /** null: not seen. */
  design: id.nullable(),
  /** What the others get; null: not seen. */
  control: written.nullable(),
  blinded: z.enum(['yes', 'no']).nullable(),
  /** Two-letter country codes (ISO 3166-1). */
  country: z.array(z.string().regex(/^[A-Z]{2}$/, 'use the two-letter country code, such as JP')),
  /** Hospitals and cities; null: not seen. */
  places: written.nullable(),
  /** Years of life, from the youngest to the oldest; null: not seen or no limits, as `words` say. */
  ages: z.strictObject({ years: span.nullable(), words: written }),
  /** Who may enter besides age; null: not seen. */
  entry: written.nullable(),
  /** People to be taken in, all groups together. */
  planned: count.nullable(),
  start: date.nullable(),
  /** Last day for the last person, as planned. */
  end: date.nullable(),
  /** Year or day on which a result may be looked for; null: not known. */
  result_due: date.nullable(),
  /** Whether those who join pay. */
  fee: z.strictObject({ kind: z.enum(['free', 'paid', 'unknown']), words: written }),
  sponsor: text.nullable(),
  /** The state in words, as far as it was seen. */
  status: written,
  status_group: z.enum(trialStates),
  /** Day, month or year to which the state belongs; null: an undated copy. */
  seen: date.nullable(),
  /** What was seen: the registry itself, a copy of it, another page. */
  seen_how: z.enum(['registry', 'copy', 'undated-copy', 'title-only']),
  /** The live page of the registry, never a copy; null where no number was seen. */
  url: url.nullable(),
});

export type Trial = z.infer<typeof trial>;
export type TrialState = Trial['status_group'];
