/** One of the articles that this site sets beside the sources. */
import { z } from 'zod';
import { checkedOn, date, id, text, untranslated, url } from './fields.ts';
import { idIn } from './references.ts';

/** One of the worst gaps between an article and its sources: the claim that it stands for. */
export const worstGap = z.strictObject({
  id: id.describe('Id within the article; each language gives its words under it.'),
  entry: idIn('entries').describe('The part of the article in which the claim stands.'),
  claim: id.describe('Id of the claim in that part; it must differ from its source.'),
});

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
  worst: z.array(worstGap).max(3).describe('The three gaps that could cost a reader most, the worst first.'),
  checked_on: checkedOn,
  untranslated,
});

export const articleWords = z.strictObject({
  title: text.describe("The headline in the reader's language."),
  about: text.describe('What it is and who speaks, in two or three sentences.'),
  verdict: text.describe('What a reader should know first, after the check, in one or two sentences.'),
  right: text.describe('What the article gets right.'),
  worst: z
    .record(id, text)
    .describe('Each gap in one or two sentences, under its id: what is said, what the source says.'),
});

export type ArticleFacts = z.infer<typeof articleFacts>;
export type ArticleWords = z.infer<typeof articleWords>;
