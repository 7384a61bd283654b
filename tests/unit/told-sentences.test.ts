/** Warning signs in single sentences, and in the site's own pages, which must raise none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { catalog, read } from '../told-fixture.ts';

const ids = z.array(z.string());
const sentence = z.object({ id: z.string(), text: z.string(), signs: ids, not_signs: ids });
const faultLists = z.record(z.string(), ids);
const yamlIn = (file: string): unknown => parse(readFileSync(`tests/told/sentences/${file}.yaml`, 'utf8'));

const sentences = ['en', 'zh'].map((file) => ({ file, list: z.array(sentence).parse(yamlIn(file)) }));
const known = faultLists.parse(yamlIn('misses'));
const signsOf = (text: string): string[] => read(text).signs.map(({ id }) => id);

/** A sign that is neither demanded nor denied is on the border, except where none is there at all. */
function faultsOf({ text, signs, not_signs: denied }: z.infer<typeof sentence>): string[] {
  const given = signsOf(text);
  const missed = signs.filter((id) => !given.includes(id)).map((id) => `-${id}`);
  const wrong = given.filter((id) => denied.includes(id) || signs.length === 0).map((id) => `+${id}`);
  return [...missed, ...wrong].toSorted();
}

describe.each(sentences)('sentences of $file', ({ list }) => {
  it('are read as they were, or better', () => {
    const faults = list.flatMap((one): [string, string[]][] => {
      const found = faultsOf(one);
      return found.length > 0 ? [[one.id, found]] : [];
    });
    const listed = Object.entries(known).filter(([id]) => list.some((one) => one.id === id));
    expect(Object.fromEntries(faults)).toEqual(Object.fromEntries(listed));
  });
});

it('lists no known fault of a sentence that is gone', () => {
  const all = new Set(sentences.flatMap(({ list }) => list.map(({ id }) => id)));
  expect(Object.keys(known).filter((id) => !all.has(id))).toEqual([]);
});

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
      Object.keys(z.record(z.string(), z.string()).parse(yamlIn('own-pages'))).toSorted(),
    );
  });
});
