/** What a drawn difference and a forest share: the axis, its two sides, an estimate with its range. */
import type { Better } from '../evidence/better-side.ts';
import { estimateKindOf } from '../evidence/estimate.ts';
import type { SmallestChange } from '../evidence/smallest-change.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import { printedNumber, printedSigned, rangeText } from '../phrases/figures.ts';
import type { StringKey } from '../i18n/en.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Outcome } from '../schema/outcome.ts';
import { differenceAxis, ratioAxis, type Axis } from './axis.ts';
import type { Interval, Scale } from './difference/data.ts';
import { line, point, text, type Mark, type Piece, type Strip } from './layout.ts';

/** The figure that means no difference. */
export const neutral = (scale: Scale): number => (scale === 'ratio' ? 1 : 0);

export const intervalAxis = (scale: Scale, values: readonly number[]): Axis =>
  scale === 'ratio' ? ratioAxis(values) : differenceAxis(values);

/**
 * Names of the sides, left and right, in words: which is better where that is known, else only lower and higher.
 * What counts people with a harm is rarer or more often, and nobody has to be told which is the better side.
 */
export function sideNames(
  scale: Scale,
  better: Better | undefined,
  isHarm: boolean,
  translator: Translator,
): [string, string] {
  const [left, right]: [StringKey, StringKey] =
    isHarm || (!better && scale === 'ratio')
      ? ['difference.less', 'difference.more']
      : better === 'higher'
        ? ['difference.better.control', 'difference.better.treated']
        : better === 'lower'
          ? ['difference.better.treated', 'difference.better.control']
          : ['difference.lower', 'difference.higher'];
  return [`← ${translator.t(left)}`, `${translator.t(right)} →`];
}

/** What stands above the strips of an axis: its sides, and the place of no difference. */
export const sidePieces = ([left, right]: readonly [string, string], noDifference: string): Piece[] => [
  { kind: 'sides', left, right },
  {
    kind: 'strip',
    height: 1.5,
    marks: [text('small', 0.5, 1, noDifference), line('zero', 0.5, 1.2, 0.5, 1.5)],
  },
];

/**
 * An estimate with its range, below its value. Pooled analyses are hollow. The lines of no difference and of the
 * smallest change that people notice keep below the words.
 */
export function intervalStrip(
  { estimate, low, high }: Interval,
  axis: Axis,
  value: string,
  { zero, noticed = [], hollow = false }: { zero: number; noticed?: readonly number[]; hollow?: boolean },
): Strip {
  const y = 1.75;
  const [from, to, x] = [axis.at(low), axis.at(high), axis.at(estimate)];
  const upright = (look: 'zero' | 'smallest', at: number): Mark => line(look, axis.at(at), 1.25, axis.at(at), 2.3);
  return {
    kind: 'strip',
    height: 2.3,
    marks: [
      upright('zero', zero),
      ...noticed.map((change) => upright('smallest', change)),
      line('range', from, y, to, y),
      line('range', from, y - 0.25, from, y + 0.25),
      line('range', to, y - 0.25, to, y + 0.25),
      point('result', x, y, hollow),
      text('value', x, 1, value),
    ],
  };
}

/** Where the smallest change that people notice stands on an axis of differences; empty where it is not known. */
export function noticedOn(smallest: SmallestChange | undefined, better: Better | undefined): number[] {
  if (!smallest || !better || smallest.kind !== 'change') return [];
  const way = better === 'lower' ? -1 : 1;
  return [...new Set([smallest.low * way, smallest.high * way])];
}

/** `+1.42 (95% interval +0.31 to +2.52)`; a ratio carries no sign. */
export function intervalText(
  { estimate, low, high }: Interval,
  scale: Scale,
  outcome: Pick<Outcome, 'printed'>,
  translator: Translator,
): string {
  const show = (value: number): string =>
    (scale === 'ratio' ? printedNumber : printedSigned)(value, outcome, translator);
  return show(estimate) + translator.brackets(rangeText([low, high], 'confidence-interval', show, translator));
}

export const tickText = (value: number, scale: Scale, translator: Translator): string =>
  scale === 'ratio' ? formatNumber(value, translator.locale) : formatSigned(value, translator.locale);

/** What the axis counts, where its unit alone does not tell. */
export function scaleNote(
  scale: Scale,
  outcome: Pick<Outcome, 'kind' | 'estimate_kind'>,
  translator: Translator,
): string {
  const kind = estimateKindOf(outcome);
  if (scale === 'standardised') return translator.t('difference.standardised');
  if (scale !== 'ratio') return '';
  return translator.t(
    kind === 'odds-ratio'
      ? 'difference.oddsRatio'
      : kind === 'hazard-ratio'
        ? 'difference.hazardRatio'
        : 'difference.ratio',
  );
}
