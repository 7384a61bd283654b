/** Latin words without their endings, so that `paying` and `paid for` meet what is written of `pay`. */

/** Words of a text in small letters, without the ending that a word may have or not. */
export const stemsIn = (text: string): string[] =>
  (text.replaceAll("'", '').match(/[a-z\d][a-z\d.]*/gu) ?? []).map((word) => stemOf(word.replace(/\.$/, '')));

/** Three letters stay. */
const stemOf = (word: string): string => word.replace(/(?<=[a-z]{3})(?:ing|ed|es|s|e)$/, '');
