/** How wide a text is, without a browser: charts are laid out when the site is built. */

const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\uFFE0-\uFFE6]/;
const narrow = /[ .,;:!'|()[\]ijltfrI·]/;
const broad = /[A-Z—→←%@mwMW+−]/;

/** Letters and words as far apart as a reader may set them (WCAG 2.2, 1.4.12). */
const spacing = { letter: 0.12, word: 0.16 };

/**
 * Width of a text in em, at most. Han and full-width characters are one em; Latin letters are taken as wide as
 * DejaVu Sans draws them, the widest of the usual sans serifs, so that a text never leaves its frame.
 */
export function textWidth(text: string, isBold: boolean = false): number {
  let ems = 0;
  for (const character of text)
    ems +=
      (wide.test(character)
        ? 1
        : (narrow.test(character) ? 0.39 : broad.test(character) ? 0.8 : 0.63) * (isBold ? 1.1 : 1)) +
      spacing.letter +
      (character === ' ' ? spacing.word : 0);
  return ems;
}
