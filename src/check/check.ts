/** Checks all content: form, schema, rules. Without Astro, so that an editor has the answer in seconds. */
import { readSource } from '../source/files.ts';
import { checkSource, type Checked } from './check-source.ts';

/**
 * Every fault of `root/content`, in order of place. `today` decides which dates lie ahead. With a `selection`
 * (`studies/sun-2017`) only those of one record or list, which is quicker.
 */
export const checkContent = (root: string, today: string, selection?: string): Checked =>
  checkSource(readSource(root, selection), today, selection);
