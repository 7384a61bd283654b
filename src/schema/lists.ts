/** Small lists: where moved pages went, exceptions of the check, terms of Taiwan, and names and words for the search. */
import { z } from 'zod';
import { facetNames } from './facets.ts';
import { text } from './fields.ts';
import { idIn } from './references.ts';

/** Old path below a locale → new path, with the reason, so that an address that was shared goes on working. */
export const redirectsFile = z.array(
  z.strictObject({
    from: text.describe('Old path below a locale.'),
    to: text.describe('New path below a locale.'),
    reason: text.describe('Why it moved.'),
  }),
);

/** Where a rule of the check is wrong, and why. One that nothing needs any more is a fault. */
export const checkExceptionsFile = z.array(
  z.strictObject({
    file: text.describe('Path of the file, from content/.'),
    rule: text.describe('Rule that is wrong here, as named behind its message.'),
    says: text.describe('Words of its message that tell this case from others.'),
    why: text.describe('Why the content is right.'),
  }),
);

/** What a Taiwan reader expects where conversion letter by letter gives something else. */
export const scriptVariantsFile = z.array(
  z.strictObject({ from: text.describe('What the converter prints.'), to: text.describe('What to print instead.') }),
);

/**
 * Names of makers, hospitals, cities, people and trials that stand in no field of a record, so that the search
 * finds the study all the same.
 */
export const namesFile = z.array(
  z.strictObject({
    names: z.array(text).min(1).describe('Names in any script; the first of a script is shown.'),
    studies: z.array(idIn('studies')).min(1).describe('Studies that they lead to.'),
    why: text.describe('Where the connection is written.'),
    theme: z
      .literal(true)
      .optional()
      .describe('A question rather than a name: beside others it puts results in order and rules none out.'),
    kind: z
      .enum(['trial', 'place', 'journal'])
      .optional()
      .describe(
        '`trial`: the own name of a trial or of guidance, which is enough to know it by. `place`: a hospital, town or ' +
          'body, which many have in common. `journal`: another name of the journal.',
      ),
  }),
);

/** What readers type for values that no list names: of `facet`, this `value`. */
export const plainFormsFile = z.array(
  z.strictObject({
    facet: z.enum(facetNames).describe('Name of the row in src/schema/facets.ts.'),
    value: text.describe('The value that it means.'),
    theme: z.literal(true).optional().describe('Beside other words it puts results in order and rules none out.'),
    en: z.array(text).optional().describe('What is typed in English.'),
    'zh-Hans': z.array(text).optional().describe('What is typed in Chinese, in Simplified script.'),
  }),
);

/** Lists of words by which queries are read; content/search/words.yaml says what each is for. */
export const searchLists = [
  'empty',
  'low-weight',
  'asking',
  'particle',
  'unit',
  'price',
  'people',
  'loose-route',
  'too-wide',
  'goal',
  'main',
  'reached',
  'not',
  'missed',
  'same',
] as const;

/** What those lists hold, each in one item. */
export const searchWordsFile = z
  .array(
    z.strictObject({
      list: z.enum(searchLists).describe('Name of the list.'),
      en: z.array(text).optional().describe('Its words in English, in lower case.'),
      'zh-Hans': z.array(text).optional().describe('Its words in Chinese, in Simplified script.'),
    }),
  )
  .refine((items) => new Set(items.map(({ list }) => list)).size === items.length, 'names a list twice');

/** Two spellings of one part of a word. */
export const spellingsFile = z.array(
  z.strictObject({
    american: text.describe('As it is spelt in America.'),
    british: text.describe('As it is spelt in Britain.'),
  }),
);

export type SearchList = (typeof searchLists)[number];
export type SearchWords = z.infer<typeof searchWordsFile>[number];
export type Spelling = z.infer<typeof spellingsFile>[number];
export type PlainForms = z.infer<typeof plainFormsFile>[number];
export type StudyName = z.infer<typeof namesFile>[number];
export type ScriptVariant = z.infer<typeof scriptVariantsFile>[number];
export type CheckException = z.infer<typeof checkExceptionsFile>[number];
export type Redirect = z.infer<typeof redirectsFile>[number];
