import { at, type Rule } from '../rule.ts';
import { eachString } from '../walk.ts';

/** Words in fields are printed as they stand; a mark-up sign in them would be printed too. */
export const plainText: Rule = {
  id: 'plain-text',
  about: 'Words in fields are plain text: no **bold**, no tags, no [links](…).',
  check({ files }) {
    return files.flatMap((file) => {
      const faults: ReturnType<Rule['check']> = [];
      eachString(file.yaml.value, (text, path) => {
        const sign = /\*\*|<\/?[a-zA-Z!][^>]*>|\]\(/.exec(text)?.[0];
        if (sign && (file.form === 'list' || path[0] === 'words')) {
          faults.push(
            at(
              file,
              path,
              this.id,
              `\`${sign}\` would be printed as it stands`,
              'Write plain words here; mark-up belongs in the text below the frontmatter',
            ),
          );
        }
      });
      return faults;
    });
  },
};
