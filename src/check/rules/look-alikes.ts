import { mixedWord } from '../../text/look-alikes.ts';
import type { Fault } from '../../source/fault.ts';
import { inEachFile } from '../each-file.ts';
import type { Rule } from '../rule.ts';

/** A word whose letters come from two scripts is found by no search, and reads as what it is not. */
export const lookAlikes: Rule = {
  id: 'look-alikes',
  about: 'No word mixes Latin letters with Cyrillic or Armenian ones that look the same.',
  check: inEachFile(({ path, text }) =>
    text.split('\n').flatMap((line, i): Fault[] => {
      const found = mixedWord(line);
      return found
        ? [
            {
              file: path,
              line: i + 1,
              column: found.index + 1,
              rule: 'look-alikes',
              message: `\`${found.word}\` has letters of two scripts`,
              fix: 'Type the word anew',
            },
          ]
        : [];
    }),
  ),
};
