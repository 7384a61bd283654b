/** What the page of the editor knows of the site: ids with their names, and words of its own interface. */
import { z } from 'zod';
import { templateLanguages } from '../../scaffold/template.ts';

const known = z.object({
  /** Collection (`vocabulary/routes`) → id → names. */
  lists: z.record(z.string(), z.record(z.string(), z.string())),
  /** In whose words the record is shown. */
  language: z.enum(templateLanguages),
  repository: z.string(),
  today: z.string(),
  words: z.record(z.string(), z.string()),
});

export type Known = z.infer<typeof known>;

/** Read from the page's data element. */
export function readKnown(): Known {
  return known.parse(JSON.parse(document.querySelector('#editor-data')?.textContent ?? '{}'));
}
