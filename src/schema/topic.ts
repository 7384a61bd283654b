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
  sources: z.array(z.strictObject({ url, title: text })),
  checked_on: day,
  recheck_by: day,
  untranslated: z.array(z.literal('zh-hans')).optional(),
});

export const topicWords = z.strictObject({
  title: text,
  /** The answer in two or three sentences. */
  summary: text,
});

export type TopicFacts = z.infer<typeof topicFacts>;
export type TopicWords = z.infer<typeof topicWords>;
