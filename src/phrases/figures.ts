/** Single figures of an outcome, with the digits that its source prints, and bounds with what they are. */
import { formatNumber, formatSigned } from '../i18n/format.ts';
import type { StringKey } from '../i18n/en.ts';
import type { Translator } from '../i18n/translator.ts';
import { estimateKindOf } from '../evidence/estimate.ts';
import type { Arm, Outcome } from '../schema/outcome.ts';

type Printed = Pick<Outcome, 'printed'>;

const decimals = (numeral: string): number => numeral.split('.')[1]?.length ?? 0;

/** Digits behind the point as printed; where a number has lost some of them (47.90 is 47.9), its numeral tells. */
export const digitsOf = (value: number, { printed }: Printed): number => {
  const numeral = printed?.find((one) => Number(one) === value);
  return numeral ? decimals(numeral) : Math.min(decimals(String(value)), 4);
};

/** A figure as its source prints it. */
export const printedNumber = (value: number, outcome: Printed, { locale }: Translator): string =>
  formatNumber(value, locale, digitsOf(value, outcome));

/** The same with its sign, for a change or a difference. */
export const printedSigned = (value: number, outcome: Printed, { locale }: Translator): string =>
  formatSigned(value, locale, digitsOf(value, outcome));

/** Two bounds and what they are: only a confidence interval is told as one. */
export function rangeText(
  [low, high]: readonly [number, number],
  kind: Arm['range_kind'],
  show: (value: number) => string,
  translator: Translator,
): string {
  return translator.t(kind ? `range.${kind}` : 'study.range', { low: show(low), high: show(high) });
}

const named: Record<string, StringKey> = {
  'risk-difference': 'estimate.risk-difference',
  'mean-difference': 'estimate.mean-difference',
  'median-difference': 'estimate.median-difference',
  'adjusted-difference': 'estimate.adjusted-difference',
  'model-coefficient': 'estimate.model-coefficient',
  'standardised-mean-difference': 'estimate.standardised-mean-difference',
  'risk-ratio': 'estimate.risk-ratio',
  'odds-ratio': 'estimate.odds-ratio',
  'hazard-ratio': 'estimate.hazard-ratio',
  ratio: 'estimate.ratio',
  correlation: 'estimate.correlation',
};

/** What the number between the groups is, to stand beside it; empty where nothing tells. */
export function estimateKindWords(outcome: Pick<Outcome, 'kind' | 'estimate_kind'>, translator: Translator): string {
  const key = named[estimateKindOf(outcome)];
  return key ? translator.t(key) : '';
}

const worked = new Set<Outcome['estimate_kind']>(['adjusted-difference', 'model-coefficient']);

/** Why the number between the groups need not be the gap between their two figures; empty where it is. */
export const estimateNote = ({ estimate, estimate_kind }: Outcome, translator: Translator): string =>
  estimate !== undefined && worked.has(estimate_kind) ? translator.t('estimate.note') : '';
