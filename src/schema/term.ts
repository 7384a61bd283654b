/** A glossary term. */
import { z } from 'zod';
import { id, text } from './fields.ts';
import { label, written } from './vocabulary.ts';

export const term = z.strictObject({
  id,
  group: text,
  name: label,
  aliases: z.array(text),
  /** Wrong forms that people type: indexed for the search, never printed. */
  misspellings: z.array(text),
  definition: written,
});

export const glossaryFile = z.array(term);
export type Term = z.infer<typeof term>;
