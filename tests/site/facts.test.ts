/** No fact is lost on the way to the page: every word and every figure of a record stands on its page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { page, pagesOf, textWithout } from './site.ts';

const ids = pagesOf('en').flatMap(({ path }) => /^\/en\/studies\/([a-z0-9-]+)\/$/.exec(path)?.[1] ?? []);
/** White space and the kind of a space are the page's business. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

function frontmatter(id: string, language: string): unknown {
  const text = readFileSync(`content/studies/${id}/${language}.mdx`, 'utf8');
  return parse(text.slice(4, text.indexOf('\n---', 4)));
}

/** Every text below a value with its path; words of a list line stand in lists, reasons of changes on their own page. */
function* texts(value: unknown, path = 'words'): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (!(path === 'words' && ['short', 'changes'].includes(key))) yield* texts(inner, `${path}.${key}`);
}

describe('the page of a study', () => {
  for (const [locale, language] of [
    ['en', 'en'],
    ['zh-hans', 'zh-hans'],
  ] as const) {
    it(`holds every word of its record (${locale})`, () => {
      expect(ids.length).toBeGreaterThan(100);
      const lost = ids.flatMap((id) => {
        const record = frontmatter(id, language);
        const words = typeof record === 'object' && record !== null && 'words' in record ? record.words : undefined;
        const shown = bare(textWithout(page(`/${locale}/studies/${id}/`), 'script'));
        return [...texts(words)].filter(([, text]) => !shown.includes(bare(text))).map(([path]) => `${id} ${path}`);
      });
      expect(lost).toEqual([]);
    });
  }
});
