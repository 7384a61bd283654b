/** Says a fault in another language. As with gettext, the English sentence is the key. */
import type { Fault } from '../../source/fault.ts';
import { escape } from '../../text/escape.ts';
import { fixes } from './zh-fixes.ts';
import { messages } from './zh-messages.ts';

type Entry = { pattern: RegExp; to: string; literal: number };

/** The most particular sentence first, so that `{0} is missing` does not take what another says better. */
const entriesOf = (catalogue: Readonly<Record<string, string>>): Entry[] =>
  Object.entries(catalogue)
    .map(([from, to]) => {
      const escaped = escape(from);
      const seen = new Set<string>();
      const source = escaped.replace(/\\\{(\w)\\\}/g, (_, name: string) => {
        if (seen.has(name)) return `\\k<_${name}>`;
        seen.add(name);
        return `(?<_${name}>.+?)`;
      });
      return { pattern: new RegExp(`^${source}$`, 's'), to, literal: from.replace(/\{\w\}/g, '').length };
    })
    .toSorted((a, b) => b.literal - a.literal);

let entries: Entry[] | undefined;

/** A sentence in Chinese, or as it stands where the catalogue lacks it. */
export function inChinese(sentence: string): string {
  entries ??= entriesOf({ ...messages, ...fixes });
  for (const { pattern, to } of entries) {
    const found = pattern.exec(sentence);
    if (found) return to.replace(/\{(\w)\}/g, (_, name: string) => inChinese(found.groups?.[`_${name}`] ?? ''));
  }
  return sentence;
}

/** The fault in the language of who reads it; English is what the rules write. */
export const translateFault = (fault: Fault, language: 'en' | 'zh'): Fault =>
  language === 'en' ? fault : { ...fault, message: inChinese(fault.message), fix: inChinese(fault.fix) };

/** The language that was asked for: by `--lang zh`, CHECK_LANG, or the system's own. */
export function languageOf(
  argument: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): 'en' | 'zh' {
  const asked = argument ?? environment['CHECK_LANG'] ?? environment['LC_ALL'] ?? environment['LANG'] ?? '';
  return /^zh/i.test(asked) ? 'zh' : 'en';
}
