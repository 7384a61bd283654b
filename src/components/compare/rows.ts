/** The rows of a comparison, in their order, with the key of their name. */
import type { StringKey } from '../../i18n/en.ts';

export const compareRows = [
  ['answer', 'compare.answer'],
  ['design', 'design'],
  ['people', 'people'],
  ['cells', 'compare.cells'],
  ['donor', 'cell.donor'],
  ['route', 'route'],
  ['dose', 'dose'],
  ['comparator', 'comparator'],
  ['goal', 'goal'],
  ['outcomes', 'compare.outcomes'],
  ['direction', 'direction'],
  ['certainty', 'certainty'],
  ['harms', 'study.harms'],
  ['followUp', 'followUp'],
  ['limit', 'compare.limit'],
] as const satisfies readonly (readonly [string, StringKey])[];

export type CompareRow = (typeof compareRows)[number][0];
