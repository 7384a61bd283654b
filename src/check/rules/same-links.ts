import { factLanguage } from '../../schema/languages.ts';
import { bodyOf } from '../body-of.ts';
import type { Rule } from '../rule.ts';

/** Where the text leads is the same in every language: else one of them speaks of another study. */
export const sameLinks: Rule = {
  id: 'same-links',
  about: 'The text names the same studies and explainers in every language.',
  check: ({ index }) =>
    [...index.records.values()].flatMap((languages) => {
      const facts = languages.find((file) => file.language === factLanguage);
      if (!facts || facts.kind !== 'studies') return [];
      const known = new Set(bodyOf(facts).references.map(({ id }) => id));
      return languages.flatMap((file) =>
        bodyOf(file)
          .references.filter(({ collection, id }) => collection === 'studies' && !known.has(id))
          .map(({ id, line, column }) => ({
            file: file.path,
            line: line + file.bodyLine - 1,
            column,
            rule: sameLinks.id,
            message: `\`${id}\` stands in this text and not in the English one`,
            fix: 'Write the same tags in both languages',
          })),
      );
    }),
};
