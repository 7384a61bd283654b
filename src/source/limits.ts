/** How large and how deep content may be: many times what a page needs, and little enough to be read in no time. */
import type { Fault } from './fault.ts';

/** Bytes of a file. */
export const largestFile = 300_000;
/** Characters of one field. */
export const longestField = 8_000;
/** Groups within groups in YAML, and quotations or lists within each other in the text. */
export const deepestYaml = 16;
export const deepestText = 8;

export const tooLarge = (file: string, bytes: number): Fault => ({
  file,
  line: 1,
  column: 1,
  rule: 'size',
  message: `The file has ${Math.round(bytes / 1000)} kB and may have ${largestFile / 1000}`,
  fix: 'Shorten it, or split it into two records',
});
