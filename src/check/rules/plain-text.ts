import type { Path } from '../../source/yaml.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachString } from '../walk.ts';

/** Numbers and addresses are held by rules of their own. */
const isAddress = (path: Path): boolean =>
  path[0] === 'ids' || ['url', 'source_url', 'doi'].includes(String(path.at(-1)));

/** Words in fields are printed as they stand; a mark-up sign in them would be printed too. */
export const plainText: Rule = {
  id: 'plain-text',
  about: 'Words in fields are plain text: no **bold**, no tags, no [links](…).',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    eachString(file.yaml.value, (text, path) => {
      const sign = /\*\*|<\/?[a-zA-Z!][^>]*>|\]\(|&#?\w+;|\n(?!$)/.exec(text)?.[0];
      const picture = /\p{Emoji_Presentation}/u.exec(text)?.[0];
      if (picture)
        faults.push(
          at(file, path, plainText.id, `\`${picture}\` is a picture and no word`, 'Delete it, or say it in words'),
        );
      if (sign && !isAddress(path)) {
        faults.push(
          at(
            file,
            path,
            plainText.id,
            sign === '\n' ? 'The field has more than one line' : `\`${sign}\` would be printed as it stands`,
            'Write plain words in one line; mark-up belongs in the text below the frontmatter',
          ),
        );
      }
    });
    return faults;
  }),
};
