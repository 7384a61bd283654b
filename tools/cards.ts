/**
 * Draws the picture cards of a built site. A card that was drawn before is taken from the cache by the hash of what it
 * says, so that a build after a small change draws a few; cards that nobody asked for this time leave the cache.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from '../src/outputs/cards/card.ts';

/** Goes up with every change of the drawing. */
const drawing = 2;
/** Reading the fonts takes a thread as long as drawing so many cards. */
const leastForThread = 40;

type Job = { card: Card; path: string };

/** Draws on all processors; cards of one language go to one thread, which then reads few fonts. */
async function drawAll(jobs: readonly Job[]): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(jobs.length / leastForThread));
  const share = Math.ceil(jobs.length / threads);
  const shares = Array.from({ length: threads }, (_, i) => jobs.slice(i * share, (i + 1) * share));
  await Promise.all(shares.filter((some) => some.length > 0).map(drawInThread));
}

function drawInThread(jobs: readonly Job[]): Promise<void> {
  return new Promise((done, failed) => {
    const thread = new Worker(new URL('card-worker.ts', import.meta.url), { workerData: jobs });
    thread.once('error', failed).once('exit', () => done());
  });
}

/** Draws all cards named in cards.json, and takes that list away; with `CARDS=0` nothing is drawn. */
export async function writeCards(
  dist: string,
  cache = join(process.env['CACHE_DIR'] ?? '.cache', 'cards'),
): Promise<{ drawn: number; kept: number }> {
  const list = join(dist, 'cards.json');
  const cards: Card[] = JSON.parse(readFileSync(list, 'utf8'));
  rmSync(list);
  if (process.env['CARDS'] === '0') return { drawn: 0, kept: 0 };
  mkdirSync(cache, { recursive: true });
  const jobs = cards.map((card) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([drawing, card]))
      .digest('hex');
    return { card, path: join(cache, `${hash.slice(0, 32)}.png`) };
  });
  const missing = jobs.filter(({ path }) => !existsSync(path));
  await drawAll(missing);
  for (const { card, path } of jobs) {
    mkdirSync(dirname(join(dist, card.file)), { recursive: true });
    cpSync(path, join(dist, card.file));
  }
  const used = new Set(jobs.map(({ path }) => path));
  for (const name of readdirSync(cache)) if (!used.has(join(cache, name))) rmSync(join(cache, name));
  return { drawn: missing.length, kept: cards.length - missing.length };
}
