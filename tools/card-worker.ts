/** Draws some cards beside the other threads (tools/cards.ts). */
import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { Card } from '../src/outputs/cards/card.ts';
import { cardSvg } from '../src/outputs/cards/svg.ts';
import { penOf } from './card-font.ts';

const cards: readonly { card: Card; path: string }[] = workerData;
for (const { card, path } of cards) {
  const svg = cardSvg(card, penOf(card.locale));
  writeFileSync(path, new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
  // A picture holds 4 MB outside of the engine's own memory, and they are let go between two turns of the loop only.
  await setImmediate();
}
