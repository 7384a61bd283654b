/** One of the articles that this site sets beside the sources. */
import { z } from 'zod';
import { checkedOn, date, id, text, untranslated, url } from './fields.ts';
import { idIn } from './references.ts';

export const articleFacts = z.strictObject({
  id: id.describe('Name of the article and of its folder; unique on the site and never used again.'),
  seed: z
    .string()
    .regex(/^\d{3}$/, 'three digits, such as "000"')
    .describe('Number of the article in the collection that the project started from.'),
  title: text.describe('Headline as printed.'),
  publisher: text.describe('Who published it, as it names itself.'),
  script: z.enum(['zh-Hans', 'zh-Hant', 'en']).describe('Script and language of the article.'),
  published: date.optional().describe('When it appeared, if known.'),
  url: url.optional().describe('Where it can be read.'),
  conditions: z.array(idIn('vocabulary/conditions')).min(1).describe('Conditions that it speaks of.'),
  checked_on: checkedOn,
  untranslated,
});

export const articleWords = z.strictObject({
  title: text.describe("The headline in the reader's language."),
  about: text.describe('What it is and who speaks, in two or three sentences.'),
  verdict: text.describe('What a reader should know first, after the check.'),
});

export type ArticleFacts = z.infer<typeof articleFacts>;
export type ArticleWords = z.infer<typeof articleWords>;
