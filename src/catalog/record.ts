/** What a record looks like once its language files are joined. */
import { z } from 'zod';
import { perWritten, type factLanguage, type Written } from '../schema/languages.ts';

/** Something that is written once per language; in the language of the facts it is never missing. */
export type PerLanguage<T> = { [L in typeof factLanguage]: T } & {
  [L in Exclude<Written, typeof factLanguage>]?: T | undefined;
};

/** Facts once; words and body per written language. A language that is still to be written is missing. */
export type Joined<Facts, Words> = {
  id: string;
  facts: Facts;
  words: PerLanguage<Words>;
  body: PerLanguage<string>;
};

/** The joined form as a schema, for the types of a content collection. */
export const joinedSchema = <F extends z.ZodType, W extends z.ZodType>(facts: F, words: W) =>
  z.object({
    id: z.string(),
    facts,
    words: z.object({ ...perWritten(() => words.optional()), en: words }),
    body: z.object({ ...perWritten(() => z.string().optional()), en: z.string() }),
  });
