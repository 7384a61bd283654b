/** An explainer: how a cell might act, what a phase is, what to ask before paying. */
import { z } from 'zod';
import { day, id, text, url } from './fields.ts';

export const topicFacts = z.strictObject({
  id,
  /** Place in the list of topics, from 1. */
  order: z.number().int().min(1),
  conditions: z.array(id),
  /** Studies that the text leans on. */
  studies: z.array(id),
  /** Addresses of the pages that it rests on; what each one is stands in `words.sources`. */
  sources: z.array(url),
  checked_on: day,
  recheck_by: day,
  untranslated: z.array(z.literal('zh-hans')).optional(),
});

export const topicWords = z.strictObject({
  title: text,
  /** The answer in two or three sentences. */
  summary: text,
  /** What each source is, in the order of `sources`. */
  sources: z.array(text),
});

export type TopicFacts = z.infer<typeof topicFacts>;
export type TopicWords = z.infer<typeof topicWords>;
