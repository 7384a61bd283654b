/** Everything that the check says in English it says in Chinese. The English messages are those of tests/broken. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inChinese, languageOf } from '../../src/check/messages/translate.ts';

/** What tools say of a text that they cannot read, and what an editor has written, stay as they are. */
const asWritten = /^(YAML|The text|The pattern) .*cannot be read/;

const said = readdirSync('tests/broken').flatMap((file): { rule: string; line: string }[] =>
  (parse(readFileSync(`tests/broken/${file}`, 'utf8')).says ?? []).map((line: string) => {
    const [, text = '', rule = ''] = /^\S+:\d+:\d+ {2}(.*) {2}\(([a-z0-9-]+)\)$/s.exec(line) ?? [];
    return { rule, line: text };
  }),
);

/** A message and its remedy, cut where one ends and the other begins: wherever both parts are known. */
const isKnown = (line: string): boolean =>
  [...line.matchAll(/\. /g)].some(({ index }) => {
    const [message, fix] = [line.slice(0, index), line.slice(index + 2)];
    return [message, fix].every((part) => /\p{Script=Han}/u.test(inChinese(part)));
  });

describe('messages in Chinese', () => {
  it('are there for everything that the broken examples are told', () => {
    const missing = said.filter(({ rule, line }) => rule !== 'gaps' && !asWritten.test(line) && !isKnown(line));
    expect([...new Set(missing.map(({ line }) => line))]).toEqual([]);
  });

  it('keep the names of fields and the figures', () => {
    expect(inChinese('12 events among 10 people')).toBe('10 人里有 12 例');
    expect(inChinese('`title` should be a whole number and is "a"')).toBe('`title` 应为整数，这里是 "a"');
  });

  it.each([
    ['zh', {}, 'zh'],
    [undefined, { CHECK_LANG: 'zh' }, 'zh'],
    [undefined, { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [undefined, { CHECK_LANG: 'en', LANG: 'zh_CN.UTF-8' }, 'en'],
    [undefined, {}, 'en'],
  ] as const)('are asked for by %s and %o', (argument, environment, language) => {
    expect(languageOf(argument, environment)).toBe(language);
  });
});
