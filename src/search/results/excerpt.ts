/** The sentence of a page in which the words of a query stand. */
import type { Fragment } from '../shared/engine.ts';

/** A stretch of text, marked where it was searched for. */
export type Stretch = { text: string; mark: boolean };

/** At most this many words of a sentence before and behind the place. */
const reach = 22;
const sentenceEnd = /[.!?。！？]["”’」』)）]*\s*$/;

/** The sentence around the place where most of the words stand together; empty when none stands in the text. */
export function matchedSentence({ raw_content, weighted_locations }: Fragment): Stretch[] {
  if (!raw_content || weighted_locations.length === 0) return [];
  const chinese = raw_content.includes('\u200B');
  const words = raw_content.split(chinese ? '\u200B' : /[^\S\uFEFF]+/);
  const marked = new Set(weighted_locations.map(({ location }) => location));
  const place = densest(weighted_locations);
  let [from, to] = [place, place];
  while (from > 0 && place - from < reach && !sentenceEnd.test(words[from - 1] ?? '')) from -= 1;
  while (to < words.length - 1 && to - place < reach && !sentenceEnd.test(words[to] ?? '')) to += 1;
  const joint = chinese ? '' : ' ';
  const stretches: Stretch[] = [];
  for (let i = from; i <= to; i += 1) {
    const text = plain(words[i] ?? '') + (i < to ? joint : '');
    const last = stretches.at(-1);
    if (last && last.mark === marked.has(i)) last.text += text;
    else stretches.push({ text, mark: marked.has(i) });
  }
  return stretches;
}

/** The place with the highest score within a sentence's reach. */
function densest(locations: Fragment['weighted_locations']): number {
  let [best, most] = [locations[0]?.location ?? 0, -1];
  for (const { location } of locations) {
    let sum = 0;
    for (const other of locations) if (Math.abs(other.location - location) <= reach / 2) sum += other.balanced_score;
    if (sum > most) [best, most] = [location, sum];
  }
  return best;
}

const plain = (word: string): string => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
