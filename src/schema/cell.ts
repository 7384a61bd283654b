/** What kind of cell, from where and whose: of studies, trials and products alike. */
import { z } from 'zod';
import { idIn } from './references.ts';

export const cellKind = z.strictObject({
  type: idIn('vocabulary/cell-types').describe('Kind of cell.'),
  source: idIn('vocabulary/cell-sources').optional().describe('Tissue that the cells come from.'),
  donor: idIn('vocabulary/donors').optional().describe('Whose cells they were.'),
});
