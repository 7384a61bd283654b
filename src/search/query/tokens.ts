/** The words of a Latin query one by one, and the stretches that they make. */
import { squeeze } from '../shared/normalise.ts';
import type { Named } from './parsed-query.ts';

/** One word. `names`: what it was taken for; none while it is free. */
export type Token = { text: string; key: string; names?: readonly Named[] };

export const tokenOf = (text: string): Token => ({ text, key: squeeze(text) });

/** Words as they were typed, without the signs around them. */
export const tokensOf = (text: string): Token[] =>
  text
    .split(/[\s,;:!?()[\]"“”&|=]+/)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, ''))
    // 10.1542/peds.2024-068999 stays whole; ALS/MND are two words.
    .flatMap((part) => (/^10\.\d{4,9}\//.test(part) ? [part] : part.split('/')))
    .filter((part) => part !== '')
    .map(tokenOf);

export const isFree = ({ names }: Token): boolean => names === undefined;

/** Several words as they were typed, and as they are compared. */
export const typedOf = (part: readonly Token[]): string => part.map(({ text }) => text).join(' ');
export const keyOf = (part: readonly Token[]): string => part.map(({ key }) => key).join('');

/** Names of more words than this were not given to anything. */
const longestName = 10;

/** Where a stretch of words begins, and where it is over. */
export type Stretch = { start: number; end: number };

/** Every stretch of so many words, the longest first. */
export function stretchesOf(count: number): Stretch[] {
  const lengths = Array.from({ length: Math.min(longestName, count) }, (_, i) => i + 1).toReversed();
  return lengths.flatMap((length) =>
    Array.from({ length: count - length + 1 }, (_, start) => ({ start, end: start + length })),
  );
}
