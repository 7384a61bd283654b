import { languageTags } from '../../schema/languages.ts';
import { bodyOf } from '../body-of.ts';
import type { Rule } from '../rule.ts';
import { pageExists } from '../site-paths.ts';

/** Pages lie below their language and script. */
const localPage = new RegExp(`^/(?:${languageTags.map((tag) => tag.toLowerCase()).join('|')})/([^#?]*)`);

/** A link within the site leads to a page that is there. */
export const siteLinks: Rule = {
  id: 'site-links',
  about: 'A link that begins with / names a page of this site with its locale, and no place on a page.',
  check({ files, index }) {
    return files.flatMap((file) => {
      if (file.form !== 'record') return [];
      return bodyOf(file).paths.flatMap(({ path, line, column }) => {
        // Headings of a text have no address: nothing can be linked to with #.
        const page = localPage.exec(path)?.[1];
        const isThere = page !== undefined && pageExists(page, index) && !path.includes('#');
        if (isThere) return [];
        return [
          {
            file: file.path,
            line: line + file.bodyLine - 1,
            column,
            rule: 'site-links',
            message: `\`${path}\` is not on this site`,
            fix: path.includes('#')
              ? 'Link to the page as a whole; places on a page have no address'
              : 'Write <Study id="…">, <Topic id="…"> or <Measure id="…">, which find the page in the language of the reader',
          },
        ];
      });
    });
  },
};
