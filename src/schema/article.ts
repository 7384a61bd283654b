/** One of the articles that this site sets beside the sources. */
import { z } from 'zod';
import { date, day, id, text, url } from './fields.ts';

export const articleFacts = z.strictObject({
  id,
  /** Number of the article in the collection that the project started from. */
  seed: z.string().regex(/^\d{3}$/, 'three digits, such as "000"'),
  /** Headline as printed. */
  title: text,
  /** Who published it, as it names itself. */
  publisher: text,
  /** Script and language of the article. */
  script: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  /** When it appeared, if known. */
  published: date.optional(),
  url: url.optional(),
  conditions: z.array(id).min(1),
  checked_on: day,
  untranslated: z.array(z.literal('zh-hans')).optional(),
});

export const articleWords = z.strictObject({
  /** The headline in the reader's language. */
  title: text,
  /** What it is and who speaks, in two or three sentences. */
  about: text,
  /** What a reader should know first, after the check. */
  verdict: text,
});

export type ArticleFacts = z.infer<typeof articleFacts>;
export type ArticleWords = z.infer<typeof articleWords>;
