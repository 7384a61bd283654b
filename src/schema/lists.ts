/** Small lists: where moved pages went, words that differ between the Chinese scripts, and names for the search. */
import { z } from 'zod';
import { id, text } from './fields.ts';

/** Old path below a locale → new path, with the reason, so that an address that was shared goes on working. */
export const redirectsFile = z.array(z.strictObject({ from: text, to: text, reason: text }));

/**
 * What a Taiwan reader expects where conversion letter by letter gives something else.
 * `from`: what the converter prints; `to`: what to print instead.
 */
export const scriptVariantsFile = z.array(z.strictObject({ from: text, to: text }));

/**
 * Names of makers, hospitals, cities, people and trials that stand in no field of a record, so that the search
 * finds the study all the same. `why` says where the connection is written.
 */
export const namesFile = z.array(
  z.strictObject({
    names: z.array(text).min(1),
    studies: z.array(id).min(1),
    why: text,
    /** A question rather than a name: beside others it puts results in order and rules none out. */
    theme: z.literal(true).optional(),
  }),
);

export type StudyName = z.infer<typeof namesFile>[number];
export type ScriptVariant = z.infer<typeof scriptVariantsFile>[number];
export type Redirect = z.infer<typeof redirectsFile>[number];
