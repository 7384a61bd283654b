/** What a record looks like once its language files are joined. */
import { z } from 'zod';

/** Facts once; words and body per written language. A language that is still to be written is missing. */
export type Joined<Facts, Words> = {
  id: string;
  facts: Facts;
  words: { en: Words; 'zh-hans'?: Words | undefined };
  body: { en: string; 'zh-hans'?: string | undefined };
};

/** The joined form as a schema, for the types of a content collection. */
export const joinedSchema = <F extends z.ZodType, W extends z.ZodType>(facts: F, words: W) =>
  z.object({
    id: z.string(),
    facts,
    words: z.object({ en: words, 'zh-hans': words.optional() }),
    body: z.object({ en: z.string(), 'zh-hans': z.string().optional() }),
  });
