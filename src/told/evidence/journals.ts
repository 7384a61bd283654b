/** Journals that a text names: in full, with their words cut short (Ann Neurol), or by their first letters (NEJM). */
import { escape } from '../../text/escape.ts';
import type { Clues } from '../clues.ts';
import type { StudyKey } from '../types.ts';

const small = new Set(['of', 'the', 'and', '&', 'in', 'for', 'on']);
/** Within the name of another journal: Lancet Neurology, Frontiers in Neurology. */
const longer = '(?<!(?!In |The )\\p{Lu}[\\p{L}.]* (?:in |of |and |& )?)';
/** Journals whose name is an everyday word: something must mark them. */
const everyday = /^(?:Stroke|Cells|Stem Cells|Neurology|Pediatrics|Science|Circulation|Radiology|Advanced Science)$/;

/** What names a journal; those of one short word (Stroke, Cells) are words otherwise, so something must mark them. */
export type Journal = { expression: RegExp; initials?: RegExp; letters: string; probe: string };

const made = new Map<string, Journal>();

/** Expressions for the journal's name, made once for all its studies. */
function journalOf(name: string): Journal {
  const known = made.get(name);
  if (known) return known;
  const words = name.split(/[ ,]+/).filter((word) => /\p{L}/u.test(word) && !small.has(word.toLowerCase()));
  const isShort = everyday.test(name);
  const parts = words.map((word) => (isShort ? word : cut(word)));
  const between = `[.,]? ?(?:(?:of|the|and|&|in|for|on) )*`;
  const body = parts.join(between);
  const whole = `${isShort ? longer : ''}(?<![\\p{Script=Latin}])${body}(?![\\p{Script=Latin}]${isShort ? '| [\\p{Lu}&]' : ''})`;
  const marked = `(?:《 ?|\\b[Ii]n (?:the )?(?:journal )?|the |[(（“'] ?|[上在] ?)${whole}|${whole}(?=[ ,(]*20\\d\\d|[》”'上刊]| ?(?:杂志|期刊|journal))`;
  const initials = words
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const journal = {
    letters: initials,
    // Looked for first, since expressions are slow.
    probe: longest.slice(0, 3).toLowerCase(),
    expression: new RegExp(isShort ? marked : whole, isShort ? 'u' : 'iu'),
    ...(initials.length > 3 && {
      initials: new RegExp(`(?<![\\p{Script=Latin}])${initials}(?![\\p{Script=Latin}])`, 'u'),
    }),
  };
  made.set(name, journal);
  return journal;
}

/** What a word may be cut to: `Journal` to its letter, others to three; Neurol is no Neuroscience. */
function cut(word: string): string {
  const least = word === 'Journal' ? 1 : word.length > 4 ? 3 : word.length;
  const ending = [...word.slice(least)].reduceRight((rest, letter) => `(?:${escape(letter)}${rest})?`, '');
  return escape(word.slice(0, least)) + ending;
}

/** A journal is 杂志 or 期刊. */
const plainHan = (name: string): string => name.replace(/[·、]/g, '').replace(/期刊/g, '杂志');

/** A short Chinese name is a word otherwise, and must stand in its brackets. */
const isPrinted = (text: string, name: string): boolean =>
  text.includes(name.slice(0, 2)) &&
  plainHan(text).includes(name.length > 4 ? plainHan(name) : `《${plainHan(name)}》`);

/** With the year or the right cells more than by itself. */
export function journalScore({ journal, journalNames, year, cell }: StudyKey, clues: Clues): number {
  if (journal === undefined || journal === '') return 0;
  const { expression, initials, letters, probe } = journalOf(journal);
  const isHan = journalNames.some((name) => isPrinted(clues.text, name));
  const isNamed = isHan || (clues.text.includes(probe) && expression.test(clues.cased));
  if (!isNamed && !(clues.cased.includes(letters) && initials?.test(clues.cased))) return 0;
  const hasYear = year !== undefined && clues.years.has(year);
  return hasYear && cell.some((one) => clues.given.has(one)) ? 5 : hasYear ? 4 : 3;
}
