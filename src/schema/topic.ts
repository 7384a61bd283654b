/** An explainer: how a cell might act, what a phase is, what to ask before paying. */
import { z } from 'zod';
import { checkedOn, id, recheckBy, text, untranslated, url } from './fields.ts';
import { idIn } from './references.ts';

export const topicFacts = z.strictObject({
  id: id.describe('Name of the explainer and of its folder; unique on the site and never used again.'),
  order: z.number().int().min(1).describe('Place in the list of topics, from 1.'),
  conditions: z
    .array(idIn('vocabulary/conditions'))
    .describe('Conditions that it speaks of; none where it speaks of all.'),
  studies: z.array(idIn('studies')).describe('Studies that the text leans on.'),
  sources: z
    .array(url)
    .describe('Addresses of the pages that it rests on; what each one is stands in `words.sources`.'),
  folded: z
    .literal(true)
    .optional()
    .describe('The parts fold: for pages of which each reader needs one part, such as a page by place.'),
  shows: z.literal('products').optional().describe('A table that the page shows below its parts.'),
  watch: text
    .optional()
    .describe('What PubMed is asked each week for new papers on this, in its own signs: `"cord blood"[tiab] AND …`.'),
  checked_on: checkedOn,
  recheck_by: recheckBy,
  untranslated,
});

export const topicWords = z.strictObject({
  title: text.describe('Heading of the page.'),
  summary: text.describe('The answer in two or three sentences.'),
  sources: z.array(text).describe('What each source is, in the order of `sources`.'),
});

export type TopicFacts = z.infer<typeof topicFacts>;
export type TopicWords = z.infer<typeof topicWords>;
