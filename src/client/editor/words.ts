/** The words that the page of the editor hands to its script: the interface's keys below `editor.`, named once for both. */
import type { KeysBelow } from '../../i18n/en.ts';

export const editorKeys = [
  'notKept',
  'noFaults',
  'faults',
  'notYet',
  'result',
  'without',
  'with',
  'asking',
  'replace',
  'copied',
] as const satisfies readonly KeysBelow<'editor.'>[];
