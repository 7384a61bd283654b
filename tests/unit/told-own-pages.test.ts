/** The site's own pages are honest speech of the same matters: hardly one may raise a sign. */
import { describe, expect, it } from 'vitest';
import { catalog, read } from '../told-fixture.ts';

const signsOf = (text: string): string[] => read(text).signs.map(({ id }) => id);

/** Quoted, or no words. */
const unread = new Set(['said', 'id', 'sources', 'url', 'name']);

/** Words of a record. */
function wordsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return unread.has(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => wordsOf(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => (unread.has(name) ? [] : wordsOf(one, name)));
  return [];
}
const plain = (body: string): string => body.replaceAll(/<[^>]+>/gu, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1');

const records = [
  ...catalog.studies.values(),
  ...catalog.topics.values(),
  ...catalog.articles.values(),
  ...[...catalog.entriesOf.values()].flat(),
];

/** What is learned shifts a little with every passage: one page in so many may be misread. */
const share = 30;

describe('the site itself', () => {
  it('raises hardly a sign', () => {
    const raised = records.flatMap(({ id, words, body }) =>
      (['en', 'zh-hans'] as const).flatMap((locale) =>
        signsOf([...wordsOf(words[locale]), plain(body[locale] ?? '')].join('\n\n')).map(
          (sign) => `${id} ${locale} ${sign}`,
        ),
      ),
    );
    expect(raised.length, raised.join('\n')).toBeLessThan((2 * records.length) / share);
  });
});
