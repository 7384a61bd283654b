/**
 * Draws the picture cards of a built site. A card that was drawn before is taken from the cache by the hash of what it
 * says, so that a build after a small change draws a few; cards that nobody asked for this time leave the cache.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Card } from '../src/outputs/cards/card.ts';
import { cardSvg } from '../src/outputs/cards/svg.ts';
import { penOf } from './card-font.ts';

/** Goes up with every change of the drawing. */
const drawing = 1;

const draw = (card: Card): Buffer =>
  new Resvg(cardSvg(card, penOf(card.locale)), { font: { loadSystemFonts: false } }).render().asPng();

/** Draws all cards named in cards.json, and takes that list away; with `CARDS=0` nothing is drawn. */
export function writeCards(
  dist: string,
  cache = join(process.env['CACHE_DIR'] ?? '.cache', 'cards'),
): { drawn: number; kept: number } {
  const list = join(dist, 'cards.json');
  const cards: Card[] = JSON.parse(readFileSync(list, 'utf8'));
  rmSync(list);
  if (process.env['CARDS'] === '0') return { drawn: 0, kept: 0 };
  mkdirSync(cache, { recursive: true });
  const used = new Set<string>();
  let drawn = 0;
  for (const card of cards) {
    const name = `${createHash('sha256')
      .update(JSON.stringify([drawing, card]))
      .digest('hex')
      .slice(0, 32)}.png`;
    const kept = join(cache, name);
    used.add(name);
    if (!existsSync(kept)) {
      writeFileSync(kept, draw(card));
      drawn += 1;
    }
    mkdirSync(dirname(join(dist, card.file)), { recursive: true });
    cpSync(kept, join(dist, card.file));
  }
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
  return { drawn, kept: cards.length - drawn };
}
