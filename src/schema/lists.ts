/** Two small lists: where moved pages went, and words that differ between the Chinese scripts. */
import { z } from 'zod';
import { text } from './fields.ts';

/** Old path below a locale → new path, with the reason, so that an address that was shared goes on working. */
export const redirectsFile = z.array(z.strictObject({ from: text, to: text, reason: text }));

/**
 * What a Taiwan reader expects where conversion letter by letter gives something else.
 * `from`: what the converter prints; `to`: what to print instead.
 */
export const scriptVariantsFile = z.array(z.strictObject({ from: text, to: text }));

export type ScriptVariant = z.infer<typeof scriptVariantsFile>[number];
export type Redirect = z.infer<typeof redirectsFile>[number];
