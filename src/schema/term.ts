/** A glossary term. */
import { z } from 'zod';
import { id, text } from './fields.ts';
import { label, written } from './vocabulary.ts';

/** Headings of the glossary. */
const glossaryGroups = [
  'conditions',
  'cells',
  'routes',
  'design',
  'statistics',
  'synthesis',
  'certainty',
  'safety',
  'regulation',
] as const;

export const term = z.strictObject({
  id: id.describe('Name of the term, unique in the list and never used again.'),
  group: z.enum(glossaryGroups).describe('Heading under which it stands in the glossary.'),
  name: label.describe('The term.'),
  aliases: z.array(text).describe('Other words for it; used by the search, never shown.'),
  misspellings: z.array(text).describe('Wrong forms that people type: indexed for the search, never printed.'),
  definition: written.describe('What it means, in everyday words.'),
});

export const glossaryFile = z.array(term);
export type Term = z.infer<typeof term>;
