/** What a record looks like once its language files are joined. */
import { z } from 'zod';
import { factLanguage, recordKinds, writtenLanguages, type RecordKind, type Written } from '../source/kinds.ts';

/** Facts once; words and body per written language. A language that is still to be written is missing. */
export type Joined<Facts, Words> = {
  id: string;
  facts: Facts;
  words: { [factLanguage]: Words } & { [language in Written]?: Words | undefined };
  body: { [factLanguage]: string } & { [language in Written]?: string | undefined };
};

/** The joined form as a schema, for the types of the content collection. */
export function joinedSchema<K extends RecordKind>(kind: K) {
  const { facts, words } = recordKinds[kind];
  return z.object({
    id: z.string(),
    facts: facts as (typeof recordKinds)[K]['facts'],
    words: z.object({ en: words as (typeof recordKinds)[K]['words'], 'zh-hans': (words as (typeof recordKinds)[K]['words']).optional() }),
    body: z.object({ en: z.string(), 'zh-hans': z.string().optional() }),
  });
}

export { factLanguage, writtenLanguages };
