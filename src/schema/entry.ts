/** One part of a source article, with every claim it makes and what the sources say of each. */
import { z } from 'zod';
import { checkedOn, id, text, untranslated, url } from './fields.ts';
import { idIn } from './references.ts';

/** How what was said and what was found differ. */
export const gap = z.enum([
  'goal-missed-told-as-success',
  'side-result-told-as-main',
  'announcement-as-result',
  'permission-told-as-approval',
  'animal-as-human',
  'no-control-group',
  'figure-lost-or-turned',
  'mistranslation',
  'wider-than-the-study',
  'left-out',
  'source-not-seen',
]);

export const claim = z.strictObject({
  id: id.describe('Id within the part; each language gives its words under it.'),
  study: idIn('studies').optional().describe('The study that the claim is about, when there is one.'),
  verdict: z.enum(['confirmed', 'differs', 'not-checkable']).describe('Whether the source says the same.'),
  gap: z.array(gap).describe('Kinds of gap; none for a claim that is right as it stands.'),
  figures: z.array(text).describe('Figures as the article prints them.'),
  sources: z.array(url).optional().describe('Pages behind `found` when the claim is not about a study of this site.'),
});

export const entryFacts = z.strictObject({
  id: id.describe('Name of the part and of its folder; unique on the site and never used again.'),
  article: idIn('articles').describe('Id of the article that this part belongs to; same as the parent folder.'),
  order: z.number().int().min(1).describe('Place in the article, from 1.'),
  kind: z
    .enum([
      'study-report',
      'introduction',
      'background',
      'mechanism',
      'cell-types',
      'technology',
      'challenges',
      'outlook',
      'summary',
      'offer',
    ])
    .describe('What the part is about.'),
  conditions: z.array(idIn('vocabulary/conditions')).min(1).describe('Conditions that it speaks of.'),
  cell_types: z.array(idIn('vocabulary/cell-types')).describe('Kinds of cell that it speaks of.'),
  cell_sources: z.array(idIn('vocabulary/cell-sources')).optional().describe('Tissues that it speaks of.'),
  studies: z.array(idIn('studies')).describe('Studies that it speaks of.'),
  claims: z.array(claim).describe('What it claims, one by one.'),
  checked_on: checkedOn,
  untranslated,
});

export const entryWords = z.strictObject({
  title: text.describe('Heading of the part.'),
  summary: text.describe('What this part tells its reader, in one or two sentences.'),
  claims: z
    .record(
      id,
      z.strictObject({
        said: text.describe('What the article says, in our words.'),
        found: text.describe('What the source says, or that it could not be seen.'),
      }),
    )
    .describe('Words of each claim, under its id.'),
  left_out: z.array(text).describe('What the telling leaves out.'),
});

export type Claim = z.infer<typeof claim>;
export type EntryFacts = z.infer<typeof entryFacts>;
export type EntryWords = z.infer<typeof entryWords>;
export type Gap = z.infer<typeof gap>;
