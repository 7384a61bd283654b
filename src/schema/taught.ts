/** Passages and texts, all invented, from which the reader of warning signs learns; content/signs/README.md tells of them. */
import { z } from 'zod';
import { id, text } from './fields.ts';
import { idIn, type Collection } from './references.ts';

/** The language and script in which it is written. */
const lang = z.enum(['en', 'zh-hans', 'zh-hant']);
const signs = z.array(id);
const idsIn = (collection: Collection) => z.array(idIn(collection)).optional();

export const passage = z.strictObject({
  lang: lang.describe('Language and script of the passage.'),
  text: text.describe('One to three sentences, as if cut from a longer text; invented.'),
  signs: signs.describe('Ids of the warning signs that it holds; an empty list where it holds none.'),
  signs_ok: signs.optional().describe('Ids of signs on the border: neither demanded nor wrong.'),
});
export const passagesFile = z.array(passage);

export const taughtText = z.strictObject({
  id: id.describe('Name of the text, unique among all texts.'),
  lang: lang.describe('Language and script of the text.'),
  kind: text.describe('Sort of text, such as chat or brochure; `honest` ones hold no sign.'),
  what: text.optional().describe('Sort of an honest text.'),
  text: z.string().min(1, 'write the words').describe('The whole text; invented.'),
  studies: idsIn('studies').describe('Studies that it names or clearly tells of: all must be found.'),
  studies_ok: idsIn('studies').describe('Studies that may be given too: same product or programme.'),
  not_studies: idsIn('studies').describe('Studies that a careless reader would give; giving them is an error.'),
  conditions: idsIn('vocabulary/conditions').describe('Conditions of which it speaks.'),
  conditions_ok: idsIn('vocabulary/conditions').describe('Conditions that may be given too.'),
  cells: idsIn('vocabulary/cell-types').describe('Kinds of cell of which it speaks.'),
  cells_ok: idsIn('vocabulary/cell-types').describe('Kinds of cell that may be given too.'),
  sources: idsIn('vocabulary/cell-sources').describe('Tissues of which it speaks.'),
  sources_ok: idsIn('vocabulary/cell-sources').describe('Tissues that may be given too.'),
  routes: idsIn('vocabulary/routes').describe('Routes of administration of which it speaks.'),
  routes_ok: idsIn('vocabulary/routes').describe('Routes that may be given too.'),
  products: idsIn('products').describe('Products that it names.'),
  trials: z.array(text).optional().describe('Registry numbers in it of trials that the site holds.'),
  unknown_numbers: z.array(text).optional().describe('Registry numbers in it of which the site holds nothing.'),
  signs: signs.describe('Ids of the warning signs that it holds; an empty list where it holds none.'),
  signs_ok: signs.optional().describe('Ids of signs on the border: neither demanded nor wrong.'),
  not_signs: signs.optional().describe('Ids of signs that a careless reader would raise; raising them is an error.'),
  at: z
    .record(id, z.array(text).min(1))
    .optional()
    .describe('Sign → the places that bear it, copied from the text; white space counts as one space.'),
});
export const taughtTextsFile = z.array(taughtText);

export type Passage = z.infer<typeof passage>;
export type TaughtText = z.infer<typeof taughtText>;
