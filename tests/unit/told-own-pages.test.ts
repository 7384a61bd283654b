/** The site's own pages are honest speech of the same matters: they raise no sign, but those listed with a reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
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

describe('the site itself', () => {
  it('raises no sign, but where own-pages.yaml says why', () => {
    const raised = records.flatMap(({ id, words, body }) =>
      (['en', 'zh-hans'] as const).flatMap((locale) =>
        signsOf([...wordsOf(words[locale]), plain(body[locale] ?? '')].join('\n\n')).map(
          (sign) => `${id} ${locale} ${sign}`,
        ),
      ),
    );
    expect(raised.toSorted()).toEqual(
      Object.keys(
        z.record(z.string(), z.string()).parse(parse(readFileSync('tests/told/own-pages.yaml', 'utf8'))),
      ).toSorted(),
    );
  });
});
