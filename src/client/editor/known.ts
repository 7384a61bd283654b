/** What the page of the editor knows of the site: ids with their names, and words of its own interface. */
import { z } from 'zod';
import { templateLanguages } from '../../scaffold/template.ts';
import { editorKeys } from './words.ts';

const known = z.object({
  /** Collection (`vocabulary/routes`) → id → names. */
  lists: z.record(z.string(), z.record(z.string(), z.string())),
  /** Collection → what else its items are called → id, so that a suggestion is never the wrong thing. */
  names: z.record(z.string(), z.record(z.string(), z.string())),
  /** In whose words the record is shown. */
  language: z.enum(templateLanguages),
  repository: z.string(),
  today: z.string(),
  words: z.record(z.enum(editorKeys), z.string()),
});

export type Known = z.infer<typeof known>;

/** Read from the page's data element. */
export function readKnown(): Known {
  return known.parse(JSON.parse(document.querySelector('#editor-data')?.textContent ?? '{}'));
}

const variants = z.array(z.object({ from: z.string(), to: z.string() }));

/** Terms that Taiwan has otherwise; on the page in Traditional script only. */
export const readVariants = (): z.infer<typeof variants> =>
  variants.parse(JSON.parse(document.querySelector('#editor-variants')?.textContent ?? '[]'));
