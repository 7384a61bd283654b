/** An outcome's figures in words. Every piece says what it is, so that it can be read aloud. */
import type { Arm, Outcome } from '../schema/outcome.ts';
import { formatNumber, formatP, formatSigned, formatUnit } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';

/** What happened in one group: `12 / 104 (11.5%)`, `52.41 → 74.95`, `+12.4 (SE 2.2)`. Empty when no figure is known. */
export function armText(arm: Arm | undefined, outcome: Outcome, translator: Translator): string {
  if (!arm) return '';
  const number = (value: number): string => formatNumber(value, translator.locale);
  const spread =
    arm.sd !== undefined ? ` (SD ${number(arm.sd)})` : arm.se !== undefined ? ` (SE ${number(arm.se)})` : '';
  const range = arm.range
    ? translator.brackets(translator.t('study.range', { low: number(arm.range[0]), high: number(arm.range[1]) }))
    : '';
  const unit = formatUnit(outcome.unit, translator.locale);
  if (arm.events !== undefined) {
    const share = arm.percent !== undefined ? ` (${number(arm.percent)}%)` : '';
    return arm.n !== undefined ? `${arm.events} / ${arm.n}${share}` : `${arm.events}${share}`;
  }
  if (arm.before && arm.after) return `${number(arm.before.mean)} → ${number(arm.after.mean)}${unit}`;
  if (arm.mean !== undefined) {
    const value = outcome.kind === 'mean-change' ? formatSigned(arm.mean, translator.locale) : number(arm.mean);
    return `${value}${unit}${spread}${range}`;
  }
  if (arm.median !== undefined) return `${number(arm.median)}${unit}${range}`;
  if (arm.percent !== undefined) return `${number(arm.percent)}%${arm.n !== undefined ? ` (n = ${arm.n})` : ''}`;
  if (arm.value !== undefined) return `${number(arm.value)}${unit}${range}`;
  const single = arm.after ?? arm.before;
  if (single) return `${number(single.mean)}${unit}`;
  return arm.n !== undefined ? `n = ${arm.n}` : '';
}

/** The difference with its range and P, as far as the source prints them: `+1.42 points, range +0.31 to +2.52, P = 0.012`. */
export function differenceText(outcome: Outcome, translator: Translator): string {
  const { estimate, ci95, p, unit, kind } = outcome;
  const isRatio = kind.endsWith('ratio');
  const show = (value: number): string =>
    isRatio ? formatNumber(value, translator.locale) : formatSigned(value, translator.locale);
  const parts = [
    estimate !== undefined ? `${show(estimate)}${formatUnit(unit, translator.locale)}` : '',
    ci95 ? translator.t('study.range', { low: show(ci95[0]), high: show(ci95[1]) }) : '',
    p === undefined
      ? ''
      : p === 'significant' || p === 'not significant'
        ? translator.t(`study.p.${p}`)
        : // On a phone a line must not end between P and its value.
          translator.t('study.p', { p: formatP(p, translator.locale) }).replaceAll(' ', '\u00A0'),
  ].filter((part) => part !== '');
  return parts.join(translator.semicolon);
}
