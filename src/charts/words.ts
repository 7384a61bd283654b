/** What a chart says beside its marks: a name and a description for those who hear it, notes, and the numbers as a table. */
import { isRatio } from '../evidence/estimate.ts';
import { formatNumber, formatUnit } from '../i18n/format.ts';
import { estimateNote, printedNumber, printedSigned } from '../phrases/figures.ts';
import { differenceText } from '../phrases/outcome.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SmallestChange } from '../evidence/smallest-change.ts';
import type { Outcome } from '../schema/outcome.ts';
import type { ChartLayout, Group } from './layout.ts';

export type Table = { head: readonly string[]; rows: readonly (readonly string[])[] };
export type Chart = {
  /** What is drawn and what it shows: the accessible name. */
  title: string;
  /** What it shows, where the heading above already says what is drawn. */
  caption?: string;
  /** Accessible description: every figure of the picture in a sentence. */
  desc: string;
  picture: ChartLayout;
  /** What the marks mean, as lines below the picture. */
  notes: readonly string[];
  table: Table;
};

const groupKeys = { control: 'study.without', treated: 'study.with', other: 'people.other' } as const;

/** `Without cells`, `With cells`; a third group by the name that its record gives it. */
export const groupName = (group: Group, translator: Translator, otherName?: string): string =>
  (group === 'other' && otherName) || translator.t(groupKeys[group]);

/** `20 people`, empty where the number is not known. */
export const peopleText = (people: number | undefined, translator: Translator): string =>
  people === undefined ? '' : translator.people(people);

/** `Without cells · 20 people`. */
export const groupLine = (
  group: Group,
  people: number | undefined,
  translator: Translator,
  otherName?: string,
): string => [groupName(group, translator, otherName), peopleText(people, translator)].filter(Boolean).join(' · ');

/** `Movement: +36.8 points without cells, +64.5 points with cells. Better with cells (very low certainty)`. */
export const findingTitle = (name: string, groups: string, finding: string, translator: Translator): string =>
  pair(name, [groups, finding].join(translator.stop + translator.space), translator);

/** A figure with its unit; a change or difference carries its sign. */
export const figureText = (
  value: number,
  outcome: Pick<Outcome, 'unit' | 'printed'>,
  signed: boolean,
  translator: Translator,
): string =>
  (signed ? printedSigned : printedNumber)(value, outcome, translator) + formatUnit(outcome.unit, translator.locale);

/** `a: b` in the punctuation of a language. */
export const pair = (name: string, value: string, translator: Translator): string => name + translator.colon + value;

/** Sentences one after the other, each with its full stop. */
export const sentences = (parts: readonly string[], translator: Translator): string =>
  parts
    .filter(Boolean)
    .map((part) => (/[.。]$/.test(part) ? part : `${part}${translator.stop}`))
    .join(translator.space);

/**
 * The difference, its interval and P as far as the source prints them; empty where it prints none. The picture shows
 * the groups as they were counted, so an adjusted figure is said apart and explained.
 */
export function printedNote(outcome: Outcome, translator: Translator): string {
  const difference = differenceText(outcome, translator);
  const key = isRatio(outcome) && outcome.estimate !== undefined ? 'chart.printedRatio' : 'chart.printed';
  // A P value is not torn apart at a line's end.
  const printed = difference && translator.t(key, { difference: difference.replace(/ ([=<>]) /g, '\u00a0$1\u00a0') });
  return sentences([printed, estimateNote(outcome, translator)], translator);
}

/** `9.25 points`, `6.5 to 12.5 points`. */
export function smallestText({ low, high }: SmallestChange, unit: Outcome['unit'], translator: Translator): string {
  const number = (value: number): string => formatNumber(value, translator.locale);
  const span = low === high ? number(low) : translator.t('chart.to', { low: number(low), high: number(high) });
  return span + formatUnit(unit, translator.locale);
}

/** The line below a picture that explains its dashed mark, or says that nothing is known. */
export function smallestNote(
  smallest: SmallestChange | undefined,
  unit: Outcome['unit'],
  translator: Translator,
): string {
  if (!smallest) return translator.t('chart.smallest.unknown');
  const { kind, low, high } = smallest;
  const population = smallest.population ? translator.text(smallest.population) : '';
  if (kind === 'slowing')
    return translator.t('chart.slowing.known', {
      n: low === high ? low : translator.t('chart.to', { low, high }),
      population,
    });
  const known = translator.t('chart.smallest.known', { value: smallestText(smallest, unit, translator) });
  return sentences([known, population && translator.t('chart.smallest.in', { population })], translator);
}
