/** What a chart says beside its marks: a name and a description for those who hear it, notes, and the numbers as a table. */
import { formatNumber, formatSigned, formatUnit } from '../i18n/format.ts';
import { differenceText } from '../i18n/outcome.ts';
import type { Say } from '../i18n/say.ts';
import type { SmallestChange } from '../evidence/smallest-change.ts';
import type { Outcome } from '../schema/outcome.ts';
import type { Picture } from './picture.ts';

export type Table = { head: readonly string[]; rows: readonly (readonly string[])[] };
export type Chart = {
  /** Accessible name. */
  title: string;
  /** Accessible description: every figure of the picture in a sentence. */
  desc: string;
  picture: Picture;
  /** What the marks mean, as lines below the picture. */
  notes: readonly string[];
  table: Table;
};

export type Group = 'control' | 'treated';

/** `Without cells`, `With cells`. */
export const groupName = (group: Group, say: Say): string =>
  say.t(group === 'control' ? 'study.without' : 'study.with');

/** `20 people`, empty where the number is not known. */
export const peopleText = (people: number | undefined, say: Say): string =>
  people === undefined ? '' : say.people(people);

/** `Without cells · 20 people`. */
export const groupLine = (group: Group, people: number | undefined, say: Say): string =>
  [groupName(group, say), peopleText(people, say)].filter(Boolean).join(' · ');

/** A figure with its unit; a change or difference carries its sign. */
export const figureText = (value: number, unit: Outcome['unit'], signed: boolean, say: Say): string =>
  (signed ? formatSigned(value, say.locale) : formatNumber(value, say.locale)) + formatUnit(unit, say.locale);

/** `a: b` in the punctuation of a language. */
export const pair = (name: string, value: string, say: Say): string => name + say.colon + value;

/** Sentences one after the other, each with its full stop. */
export const sentences = (parts: readonly string[], say: Say): string =>
  parts
    .filter(Boolean)
    .map((part) => (/[.。]$/.test(part) ? part : `${part}${say.locale === 'en' ? '.' : '。'}`))
    .join(say.locale === 'en' ? ' ' : '');

/** The difference, its range and P as far as the source prints them; empty where it prints none. */
export function printedNote(outcome: Outcome, say: Say): string {
  const difference = differenceText(outcome, say);
  const key = outcome.kind.endsWith('-ratio') ? 'chart.printedRatio' : 'chart.printed';
  // A P value is not torn apart at a line's end.
  return difference && say.t(key, { difference: difference.replace(/ ([=<>]) /g, '\u00a0$1\u00a0') });
}

/** `9.25 points`, `6.5 to 12.5 points`. */
export function smallestText({ low, high }: SmallestChange, unit: Outcome['unit'], say: Say): string {
  const number = (value: number): string => formatNumber(value, say.locale);
  const span = low === high ? number(low) : say.t('chart.to', { low: number(low), high: number(high) });
  return span + formatUnit(unit, say.locale);
}

/** The line below a picture that explains its dashed mark, or says that nothing is known. */
export function smallestNote(smallest: SmallestChange | undefined, unit: Outcome['unit'], say: Say): string {
  if (!smallest) return say.t('chart.smallest.unknown');
  const { kind, low, high } = smallest;
  const population = smallest.population ? say.text(smallest.population) : '';
  if (kind === 'slowing')
    return say.t('chart.slowing.known', { n: low === high ? low : say.t('chart.to', { low, high }), population });
  const known = say.t('chart.smallest.known', { value: smallestText(smallest, unit, say) });
  return sentences([known, population && say.t('chart.smallest.in', { population })], say);
}
