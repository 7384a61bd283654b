import type { Fault } from '../../source/fault.ts';
import { inEachFile } from '../each-file.ts';
import type { Rule } from '../rule.ts';

/**
 * Control characters, zero-width characters, fillers, characters that mean nothing yet or to one machine only, and
 * marks that turn the direction of writing: none can be seen in a review, and text can be made to read otherwise than
 * it is. Tabs are named by YAML where they do harm.
 */
const hidden =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFFC\uFFFD]/gu;

/** Nothing in a file that its reviewer cannot see. */
export const invisible: Rule = {
  id: 'invisible',
  about: 'No character that cannot be seen.',
  check: inEachFile(({ path, text }) =>
    text.split('\n').flatMap((line, i) =>
      [...line.matchAll(hidden)].map((match): Fault => {
        const code = Number(match[0].codePointAt(0)).toString(16).toUpperCase().padStart(4, '0');
        return {
          file: path,
          line: i + 1,
          column: match.index + 1,
          rule: 'invisible',
          message: `A character that cannot be seen stands here (U+${code})`,
          fix: 'Delete it; it often comes along when text is copied',
        };
      }),
    ),
  ),
};
