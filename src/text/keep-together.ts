/** What must not part at the end of a line. */

/** A P and its value: a line that ends in "P =" says nothing. In text and mark-up alike. */
export const keepTogether = (html: string): string =>
  html.replace(/\bP (=|<|>|&lt;|&gt;|≤|≥) ?(?=\d|\.\d)/g, 'P\u00A0$1\u00A0');
