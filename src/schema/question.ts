/** Kinds of question, the part of a page that answers each, and what is asked for and not here. */
import { z } from 'zod';
import { id, text } from './fields.ts';
import { idIn } from './references.ts';
import { written } from './vocabulary.ts';

const asks = z.strictObject({
  en: z.array(text).optional().describe('What is typed in English; any ending of a word will do.'),
  'zh-Hans': z.array(text).optional().describe('What is typed in Chinese, in Simplified script.'),
  'zh-Hant': z.array(text).optional().describe('Words of Taiwan and Hong Kong, written in Simplified script.'),
});

const place = {
  page: z
    .string()
    .regex(/^([a-z0-9-]+\/)+$/)
    .describe('Page below the locale, such as topics/paying/.'),
  part: id.optional().describe('Part of a topic, a term of the glossary or a kind of harm.'),
};

/** content/search/questions.yaml */
export const questionsFile = z.array(
  z
    .strictObject({
      id: id.describe('Name of the question, for editors.'),
      asks: asks.describe('What is asked. Space: all of them; | one of them; _ side by side; - before: not; @ a mark.'),
      examples: asks
        .optional()
        .describe(
          'Questions as families put them: what no way of asking fits goes to the kind whose words come nearest.',
        ),
      of_products: z
        .literal(true)
        .optional()
        .describe('Asked of a product by name, what its papers allow answers first: its own lines of products.yaml.'),
      answers: z
        .array(
          z.strictObject({
            ...place,
            when: idIn('vocabulary/conditions').optional().describe('Only where this condition is asked for.'),
          }),
        )
        .describe('What answers it, the best first; none where the words only ask of products.'),
    })
    .refine(({ answers, of_products }) => answers.length > 0 || of_products, {
      error: 'give `answers`, at least one page; only words that are asked of products have none',
    }),
);

/** content/search/not-here.yaml */
export const notHereFile = z.array(
  z.strictObject({
    id: id.describe('Name of what the site does not have, for editors.'),
    asks: asks.describe('What is asked, as in questions.yaml.'),
    name: written.describe('How the line names it.'),
    studies: z.literal(true).optional().describe('Studies are looked for all the same: it is a place, or a person.'),
    told: z.literal(true).optional().describe('The nearest page is about it: only studies are missing.'),
    nearest: z.strictObject(place).describe('What comes nearest to it.'),
  }),
);

export type Question = z.infer<typeof questionsFile>[number];
export type NotHere = z.infer<typeof notHereFile>[number];
