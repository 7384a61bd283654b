/** What was done to a record on this site, so that a reader who comes back sees what moved. */
import { z } from 'zod';
import { day, id } from './fields.ts';

/** Kinds of change, those that a reader must hear of first in front. */
export const changeKinds = ['retracted', 'label-moved', 'verdict-moved', 'corrected', 'added', 'rechecked'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change of the record. Its words stand under `words.changes.<id>`. */
export const change = z.strictObject({
  id: id.describe('Id within the record; each language gives its words under it.'),
  date: day.describe('Day of the change on this site.'),
  kind: z.enum(changeKinds).describe('What was done to the record.'),
});
