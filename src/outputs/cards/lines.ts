/** Breaks text into lines by its measured width: Latin between words, Han between any two signs that may be parted. */

export type Measure = (text: string) => number;

/** Signs that never begin a line in Chinese, and those that never end one. */
const neverFirst = /^[，。、；：？！）」』”’》〉%～·…,.;:?!)\]]/u;
const neverLast = /[（「『“‘《〈(\[]$/u;

/** Pieces that are never parted: a Latin word, a number with its unit, a Han character with the sign that clings to it. */
export function piecesOf(text: string): string[] {
  const raw = text.match(/[\p{Script=Han}]|\s+|[^\p{Script=Han}\s]+/gu) ?? [];
  const pieces: string[] = [];
  for (const part of raw.flatMap(splitSigns)) {
    const last = pieces.at(-1);
    if (last !== undefined && !/\s$/.test(last) && (neverFirst.test(part) || neverLast.test(last)))
      pieces[pieces.length - 1] = last + part;
    else if (/^\s+$/.test(part)) {
      if (last !== undefined) pieces[pieces.length - 1] = `${last} `;
    } else pieces.push(part);
  }
  return pieces;
}

/** Full-width signs may part from what stands before a bracket or after a comma. */
const splitSigns = (part: string): string[] =>
  part.split(/(?<=[，。、；：？！）」』”》])|(?=[（「『“《])/u).filter(Boolean);

/** Lines no wider than `width`; the last of `most` ends in … where the text goes on. */
export function linesOf(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = piecesOf(text);
  for (const [i, piece] of pieces.entries()) {
    if (line === '' || measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (lines.length === most - 1) {
      const rest = line + pieces.slice(i).join('');
      return [...lines, shortened(rest, width, measure)];
    }
    lines.push(line.trimEnd());
    line = piece;
  }
  return line === '' ? lines : [...lines, shortened(line.trimEnd(), width, measure)];
}

/** As much of a line as fits, with … where something is missing. */
function shortened(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
