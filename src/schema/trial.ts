/** A trial that somebody might join: one file each, as a registry had it on the day it was seen. */
import { z } from 'zod';
import { cellKind } from './cell.ts';
import { count, date, text, url } from './fields.ts';
import { span } from './natural-course.ts';
import { idIn } from './references.ts';
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
  number: text
    .nullable()
    .describe('Registry number as printed; null where none was seen. The file is named after it, or after the trial.'),
  other_numbers: z.array(text).optional().describe('Numbers of the same trial in other registries.'),
  title: written.describe('What is tried and in whom, in plain words.'),
  conditions: z.array(idIn('vocabulary/conditions')).min(1).describe('Ids of conditions; the broad one first.'),
  kind: z
    .enum(['cells', 'vesicles', 'immune-cells'])
    .describe('What is given; vesicles and immune cells are named as such.'),
  cell: cellKind.required().describe('The cells: type, source and donor.'),
  route: z.array(idIn('vocabulary/routes')).min(1).describe('Routes of administration.'),
  phase: z
    .enum(['1', '1/2', '2', '2/3', '3', '4', 'not-applicable'])
    .nullable()
    .describe('Phase of the trial; null: not seen.'),
  design: idIn('vocabulary/designs').nullable().describe('null: not seen.'),
  control: written.nullable().describe('What the others get; null: not seen.'),
  blinded: z.enum(['yes', 'no']).nullable().describe('Whether somebody does not know who gets what; null: not seen.'),
  country: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'use the two-letter country code, such as JP'))
    .describe('Two-letter country codes (ISO 3166-1).'),
  places: written.nullable().describe('Hospitals and cities; null: not seen.'),
  ages: z
    .strictObject({ years: span.nullable().describe('From and to.'), words: written.describe('The same in words.') })
    .describe('Years of life, from the youngest to the oldest; null: not seen or no limits, as `words` say.'),
  entry: written.nullable().describe('Who may enter besides age; null: not seen.'),
  planned: count.nullable().describe('People to be taken in, all groups together.'),
  start: date.nullable().describe('When it began or is to begin; null: not seen.'),
  end: date.nullable().describe('Last day for the last person, as planned.'),
  result_due: date.nullable().describe('Year or day on which a result may be looked for; null: not known.'),
  fee: z
    .strictObject({
      kind: z.enum(['free', 'paid', 'unknown']).describe('Whether there is a fee.'),
      words: written.describe('What is paid, in words.'),
    })
    .describe('Whether those who join pay.'),
  sponsor: text.nullable().describe('Who runs it; null: not seen.'),
  status: written.describe('The state in words, as far as it was seen.'),
  status_group: z.enum(trialStates).describe('How it stood when it was seen.'),
  seen: date.nullable().describe('Day, month or year to which the state belongs; null: an undated copy.'),
  seen_how: z
    .enum(['registry', 'copy', 'undated-copy', 'title-only'])
    .describe('What was seen: the registry itself, a copy of it, another page.'),
  url: url.nullable().describe('The live page of the registry, never a copy; null where no number was seen.'),
});

export type Trial = z.infer<typeof trial>;
