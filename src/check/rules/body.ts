import { bodyOf } from '../body-of.ts';
import { inEachFile } from '../each-file.ts';
import type { Rule } from '../rule.ts';

/** The text below the frontmatter: no code, no foreign tags, no HTML, no stray signs. */
export const body: Rule = {
  id: 'body',
  about: 'The text uses Markdown and the tags of this site only, and its links go to https addresses.',
  check: inEachFile((file) =>
    file.form === 'record'
      ? bodyOf(file).faults.map(({ line, ...fault }) => ({
          file: file.path,
          line: line + file.bodyLine - 1,
          ...fault,
        }))
      : [],
  ),
};
