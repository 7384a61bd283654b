/** One part of a source article, with every claim it makes and what the sources say of each. */
import { z } from 'zod';
import { day, id, text, url } from './fields.ts';

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

const claim = z.strictObject({
  id,
  /** The study that the claim is about, when there is one. */
  study: id.optional(),
  verdict: z.enum(['confirmed', 'differs', 'not-checkable']),
  /** Kinds of gap; none for a claim that is right as it stands. */
  gap: z.array(gap),
  /** Figures as the article prints them. */
  figures: z.array(text),
  /** Pages behind `found` when the claim is not about a study of this site. */
  sources: z.array(url).optional(),
});

export const entryFacts = z.strictObject({
  id,
  /** Id of the article that this part belongs to; same as the parent folder. */
  article: id,
  /** Place in the article, from 1. */
  order: z.number().int().min(1),
  kind: z.enum([
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
  ]),
  conditions: z.array(id).min(1),
  cell_types: z.array(id),
  cell_sources: z.array(id).optional(),
  studies: z.array(id),
  claims: z.array(claim),
  checked_on: day,
  untranslated: z.array(z.literal('zh-hans')).optional(),
});

export const entryWords = z.strictObject({
  title: text,
  /** What this part tells its reader, in one or two sentences. */
  summary: text,
  claims: z.record(
    id,
    z.strictObject({
      /** What the article says, in our words. */
      said: text,
      /** What the source says, or that it could not be seen. */
      found: text,
    }),
  ),
  /** What the telling leaves out. */
  left_out: z.array(text),
});

export type Claim = z.infer<typeof claim>;
export type EntryFacts = z.infer<typeof entryFacts>;
export type EntryWords = z.infer<typeof entryWords>;
export type Gap = z.infer<typeof gap>;
