/** Every text of the interface is said somewhere: what nothing says any more is translated for nobody. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorKeys } from '../../src/client/editor/words.ts';
import { searchKeys } from '../../src/client/search-words.ts';
import { stringKeys } from '../../src/i18n/en.ts';

const code = globSync('src/**/*.{ts,astro}', { exclude: (path) => /^src\/i18n\/(en|zh-hans)$/.test(path) })
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Whole areas that are handed to a script of the page by their beginning. */
const handedOver = ['told.'];
const byScripts = new Set<string>([
  ...searchKeys.map((key) => `search.${key}`),
  ...editorKeys.map((key) => `editor.${key}`),
]);
/** `certainty.${level}`: the beginnings of keys that are put together. */
const beginnings = [...code.matchAll(/[`'"]([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map(([, beginning = '']) => beginning);

const isNamed = (key: string): boolean => code.includes(`'${key}'`) || code.includes(`"${key}"`);
const isSaid = (key: string): boolean =>
  isNamed(key) ||
  byScripts.has(key) ||
  handedOver.some((area) => key.startsWith(area)) ||
  beginnings.some((beginning) => key.startsWith(beginning)) ||
  // A heading and its text are asked for by the heading.
  (key.endsWith('.text') && isNamed(key.replace(/\.text$/, '')));

describe('words of the interface', () => {
  it('are each said somewhere', () => {
    expect(stringKeys.filter((key) => !isSaid(key))).toEqual([]);
  });
});
