/** A card as SVG, letters as outlines: 1200 by 630, as chats and networks show it. */
import type { Card } from './card.ts';
import { linesOf, type Measure } from './lines.ts';

/** Letters of one font as outlines. */
export type Pen = {
  /** Width of a text at a size. */
  width: (text: string, size: number) => number;
  /** Outline of a text whose line stands at (x, y), as path data. */
  outline: (text: string, x: number, y: number, size: number) => string;
};

export const cardSize = { width: 1200, height: 630 } as const;
const margin = 72;
const room = cardSize.width - 2 * margin;
const colours = { paper: '#fbf9f4', ink: '#1c2321', quiet: '#4d5652', accent: '#0b5b58', line: '#d8d2c4' };

/** Sizes of the title and how many lines of each there is room for. */
const titleSizes = [
  [64, 2],
  [54, 3],
  [46, 4],
  [38, 4],
] as const;

const measureAt =
  (pen: Pen, size: number): Measure =>
  (text) =>
    pen.width(text, size);

/** The largest size at which the whole title has room. */
function titleOf(title: string, pen: Pen): { size: number; lines: string[] } {
  const tried = titleSizes.map(([size, most]) => ({ size, lines: linesOf(title, room, most, measureAt(pen, size)) }));
  return tried.find(({ lines }) => !lines.at(-1)?.endsWith('…')) ?? { size: 38, lines: tried.at(-1)?.lines ?? [] };
}

/** The largest size at which a text has room on one line. */
const sizeFor = (text: string, sizes: readonly [number, ...number[]], pen: Pen): number =>
  sizes.find((size) => pen.width(text, size) <= room) ?? sizes.at(-1) ?? sizes[0];

type Line = { text: string; fill: string };

/** A short answer in sentences, benefit and harm: the largest size at which both have room as a whole. */
function answerOf({ verdict, harm }: Card, height: number, pen: Pen): { size: number; lines: Line[] } {
  const tried = [29, 26, 23, 20].map((size) => {
    const broken = ([text, fill]: readonly [string, string]): Line[] =>
      linesOf(text, room, 9, measureAt(pen, size)).map((line) => ({ text: line, fill }));
    return { size, lines: [[verdict, colours.accent] as const, [harm, colours.ink] as const].flatMap(broken) };
  });
  const smallest = { size: 20, lines: tried.at(-1)?.lines ?? [] };
  return tried.find(({ size, lines }) => lines.length * size * 1.35 <= height) ?? smallest;
}

/** Four segments in ink, as many filled as one is sure. */
const bar = (level: number, x: number, y: number): string =>
  [0, 1, 2, 3]
    .map(
      (i) =>
        `<rect x="${x + i * 30}" y="${y}" width="24" height="34" fill="${i < level ? colours.ink : 'none'}" stroke="${colours.ink}" stroke-width="2"/>`,
    )
    .join('');

/** The whole picture. */
export function cardSvg(card: Card, pen: Pen): string {
  const parts: string[] = [];
  const write = (text: string, x: number, y: number, size: number, fill: string): void => {
    if (text !== '') parts.push(`<path fill="${fill}" d="${pen.outline(text, x, y, size)}"/>`);
  };
  write(card.site, margin, 92, 30, colours.accent);
  const { size, lines } = titleOf(card.title, pen);
  for (const [i, line] of lines.entries()) write(line, margin, 112 + size + i * size * 1.25, size, colours.ink);
  const below = 112 + size + lines.length * size * 1.25;
  if (card.level === undefined && card.verdict.length > 30) {
    const { size, lines } = answerOf(card, 510 - below, pen);
    for (const [i, { text, fill }] of lines.entries()) write(text, margin, below + 10 + i * size * 1.35, size, fill);
  } else {
    const line = (text: string, size: number): string => linesOf(text, room, 1, measureAt(pen, size))[0] ?? '';
    write(line(card.verdict, 44), margin, 394, 44, colours.accent);
    if (card.level !== undefined) parts.push(bar(card.level, margin, 412));
    const certainty = sizeFor(card.certainty, [34, 30, 26, 22], pen);
    write(line(card.certainty, certainty), margin + (card.level === undefined ? 0 : 140), 441, certainty, colours.ink);
    const harm = sizeFor(card.harm, [34, 30, 26, 22], pen);
    write(line(card.harm, harm), margin, 487, harm, colours.ink);
  }
  const who = sizeFor(card.who, [30, 26], pen);
  write(linesOf(card.who, room, 1, measureAt(pen, who))[0] ?? '', margin, 529, who, colours.quiet);
  parts.push(`<path stroke="${colours.line}" stroke-width="2" d="M${margin} 545H${cardSize.width - margin}"/>`);
  const dateWidth = pen.width(card.date, 26);
  const [address = ''] = linesOf(card.address, room - dateWidth - 40, 1, measureAt(pen, 26));
  write(address, margin, 590, 26, colours.quiet);
  write(card.date, cardSize.width - margin - dateWidth, 590, 26, colours.quiet);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect width="16" height="100%" fill="${colours.accent}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}
