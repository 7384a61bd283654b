/** What a drawn difference and a forest share: the axis, its two sides, an estimate with its range. */
import type { Better } from '../evidence/better-side.ts';
import { estimateKindOf } from '../evidence/estimate.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import { printedNumber, printedSigned, rangeText } from '../phrases/figures.ts';
import type { StringKey } from '../i18n/en.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Outcome } from '../schema/outcome.ts';
import { differenceAxis, ratioAxis, type Axis } from './axis.ts';
import type { Interval, Scale } from './difference/data.ts';
import { frameWidth, line, rect, text, textSizes, widthOf, type Mark } from './layout.ts';

/** The figure that means no difference. */
export const neutral = (scale: Scale): number => (scale === 'ratio' ? 1 : 0);

export const intervalAxis = (scale: Scale, values: readonly number[]): Axis =>
  scale === 'ratio' ? ratioAxis(values) : differenceAxis(values);

/** Names of the sides, left and right, in words: which is better where that is known, else only lower and higher. */
export function sideNames(scale: Scale, better: Better | undefined, translator: Translator): [string, string] {
  const [left, right]: [StringKey, StringKey] =
    better === 'higher'
      ? ['difference.better.control', 'difference.better.treated']
      : better === 'lower'
        ? ['difference.better.treated', 'difference.better.control']
        : scale === 'ratio'
          ? ['difference.less', 'difference.more']
          : ['difference.lower', 'difference.higher'];
  return [`← ${translator.t(left)}`, `${translator.t(right)} →`];
}

/** The names of the sides, on one line where they fit, else the right one below the left one. */
export function sideMarks([left, right]: readonly [string, string], y: number): { marks: Mark[]; bottom: number } {
  const size = textSizes.small;
  const both = widthOf('small', left) + widthOf('small', right) + 8 <= frameWidth;
  const second = both ? y : y + 16;
  return {
    marks: [text('small', 0, y + size, left), text('small', frameWidth, second + size, right, 'end')],
    bottom: second + 18,
  };
}

/** An estimate as a square with its range as a line. Pooled analyses are drawn as a hollow square. */
export function intervalMarks(
  { estimate, low, high }: Interval,
  axis: Axis,
  y: number,
  hollow: boolean = false,
): Mark[] {
  const [from, to, x] = [axis.at(low), axis.at(high), axis.at(estimate)];
  return [
    line('ink-line', from, y, to, y),
    line('ink-line', from, y - 4, from, y + 4),
    line('ink-line', to, y - 4, to, y + 4),
    rect(hollow ? 'hollow' : 'ink', x - 5, y - 5, 10, 10),
  ];
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
