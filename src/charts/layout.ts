/**
 * What every chart comes down to: lines of words, and strips of marks between them. Geometry makes them, components
 * draw them. Words are text of the page, so they wrap and grow; a place across a strip is a share of its width, so
 * that it is as wide as its room; a height is in em, so that it grows with the text.
 */
import type { Level } from '../evidence/certainty/types.ts';
import { textWidth } from './text.ts';

/** What a mark means; its colour and weight stand in src/styles/charts.css. */
export type Look =
  'axis' | 'grid' | 'zero' | 'smallest' | 'spread' | 'range' | 'control-way' | 'treated-way' | 'other-way';

/** `other`: a third group, which is neither. */
export type Group = 'control' | 'treated' | 'other';
/** A group, or what lies between the groups. */
export type Pointed = Group | 'result';

export type Mark =
  | { kind: 'line'; look: Look; x1: number; y1: number; x2: number; y2: number }
  /** `y` is its upper edge. */
  | { kind: 'bar'; group: Group; x1: number; x2: number; y: number }
  /** A square without cells, a circle with them, a diamond for a third group; colour is not needed. */
  | { kind: 'point'; of: Pointed; hollow: boolean; x: number; y: number }
  /** `y` is the base line; how it is anchored follows from its place. */
  | { kind: 'text'; look: 'value' | 'small'; x: number; y: number; text: string };

export type Strip = { kind: 'strip'; height: number; marks: Mark[] };

/** A group of a hundred. */
export type Hundred = { group: Group; name: string; count: string; of100: number };

/** A study among others: what was tried on whom, then which study it is. */
export type Row = {
  kind: 'row';
  what: string;
  study: string;
  href: string | undefined;
  /** What must be known to compare. */
  detail: string;
  certainty: string;
  level: Level;
  /** The strip as it is read aloud. */
  told: string;
  strip: Strip;
};

export type Piece =
  | { kind: 'words'; look: 'heading' | 'name' | 'small' | 'value' | 'missing' | 'dashed'; text: string }
  /** A group with its point. */
  | { kind: 'key'; group: Group; text: string }
  /** What lies at the left of an axis and what at its right. */
  | { kind: 'sides'; left: string; right: string }
  | { kind: 'hundreds'; groups: Hundred[] }
  | Row
  | Strip;
export type ChartLayout = readonly Piece[];

export const words = (look: Extract<Piece, { kind: 'words' }>['look'], text: string): Piece[] =>
  text === '' ? [] : [{ kind: 'words', look, text }];

/** Two digits are finer than a pixel; more only costs bytes. */
export const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

export const line = (look: Look, x1: number, y1: number, x2: number, y2: number): Mark => ({
  kind: 'line',
  look,
  x1,
  y1,
  x2,
  y2,
});

export const point = (of: Pointed, x: number, y: number, hollow: boolean = false): Mark => ({
  kind: 'point',
  of,
  hollow,
  x,
  y,
});

export const text = (look: 'value' | 'small', x: number, y: number, written: string): Mark => ({
  kind: 'text',
  look,
  x,
  y,
  text: written,
});

/** The narrowest strip in em of its text: a phone 320 px wide, large text. */
export const narrowest = 15.3;
/** Height of a bar, and how far a point reaches, in em. */
export const barHeight = 0.8;

/** The share of the narrowest strip that a text takes when its reader sets letters and words wide apart. */
export const shareOf = (written: string, isBold: boolean): number => textWidth(written, isBold) / narrowest;

/** Centred on its place where that keeps it inside a strip of any width, else at the edge. */
export function anchored({ look, x, text: written }: Extract<Mark, { kind: 'text' }>): {
  x: number;
  anchor: 'start' | 'middle' | 'end';
} {
  const half = shareOf(written, look === 'value') / 2;
  if (x < half) return { x: 0, anchor: 'start' };
  return x > 1 - half ? { x: 1, anchor: 'end' } : { x, anchor: 'middle' };
}
