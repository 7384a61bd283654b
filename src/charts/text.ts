/** How wide a text is and where it breaks, without a browser: charts are laid out when the site is built. */

const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\uFFE0-\uFFE6]/;
const narrow = /[ .,;:!'|()[\]ijltfrI·]/;
const broad = /[A-Z—→←%@mwMW+−]/;

/**
 * Width of a text in the unit of `size`. Han and full-width characters are one em; Latin letters are taken as wide as
 * DejaVu Sans draws them, the widest of the usual sans serifs, so that a text never leaves its frame.
 */
export function textWidth(text: string, size: number, isBold: boolean = false): number {
  let ems = 0;
  for (const character of text)
    ems += wide.test(character)
      ? 1
      : (narrow.test(character) ? 0.39 : broad.test(character) ? 0.8 : 0.63) * (isBold ? 1.1 : 1);
  return ems * size;
}

/** May not begin a line (Chinese typography), or holds on to the word before it. */
const clings = /^[，。；：！？、）”’》〉」』％%～.,;:!?)]/;

/** A text in lines of at most `width`: broken at spaces and between Han characters, never before a closing mark. */
export function wrapText(text: string, width: number, size: number, isBold: boolean = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, isBold) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function pieces(text: string): string[] {
  const found = text.match(new RegExp(`${wide.source}|(?:(?!${wide.source})\\S)+\\s*|\\s+`, 'g')) ?? [];
  const glued: string[] = [];
  for (const piece of found) {
    if (glued.length > 0 && clings.test(piece)) glued.push((glued.pop() ?? '') + piece);
    else glued.push(piece);
  }
  return glued;
}
