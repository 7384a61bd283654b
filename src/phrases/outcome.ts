/** An outcome's figures in words. Every piece says what it is, so that it can be read aloud. */
import type { Arm, Outcome } from '../schema/outcome.ts';
import type { StudyWords } from '../schema/study-words.ts';
import { isRatio } from '../evidence/estimate.ts';
import { formatP, formatUnit } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { estimateKindWords, printedNumber, printedSigned, rangeText } from './figures.ts';

/** Its name in the words of a record: the check holds that each outcome has one; in a preview it may be still to be written. */
export const outcomeName = ({ outcomes }: StudyWords, { id }: Pick<Outcome, 'id'>): string => outcomes[id]?.name ?? '';

/** What happened in one group: `12 / 104 (11.5%)`, `52.41 → 74.95`, `+12.4 (SE 2.2)`. Empty when no figure is known. */
export function armText(arm: Arm | undefined, outcome: Outcome, translator: Translator): string {
  if (!arm) return '';
  const number = (value: number): string => printedNumber(value, outcome, translator);
  const { brackets } = translator;
  const spread =
    arm.sd !== undefined
      ? brackets(translator.t('study.sd', { n: number(arm.sd) }))
      : arm.se !== undefined
        ? brackets(translator.t('study.se', { n: number(arm.se) }))
        : '';
  const range = arm.range ? translator.brackets(rangeText(arm.range, arm.range_kind, number, translator)) : '';
  const unit = formatUnit(outcome.unit, translator.locale);
  if (arm.events !== undefined) {
    const share = arm.percent !== undefined ? brackets(`${number(arm.percent)}%`) : '';
    return arm.n !== undefined ? `${arm.events} / ${arm.n}${share}` : `${arm.events}${share}`;
  }
  if (arm.before && arm.after) return `${number(arm.before.mean)} → ${number(arm.after.mean)}${unit}`;
  if (arm.mean !== undefined) {
    const value = outcome.kind === 'mean-change' ? printedSigned(arm.mean, outcome, translator) : number(arm.mean);
    return `${value}${unit}${spread}${range}`;
  }
  if (arm.median !== undefined) return `${number(arm.median)}${unit}${range}`;
  if (arm.percent !== undefined)
    return `${number(arm.percent)}%${arm.n !== undefined ? brackets(translator.people(arm.n)) : ''}`;
  if (arm.value !== undefined) return `${number(arm.value)}${unit}${range}`;
  const single = arm.after ?? arm.before;
  if (single) return `${number(single.mean)}${unit}`;
  return arm.n !== undefined ? translator.people(arm.n) : '';
}

/**
 * What lies between the groups, said to be what it is, with its interval and P, as far as the source prints them:
 * `adjusted difference +0.5 percentage points; 95% interval −7.3 to +8.3; P = 0.90`.
 */
export function differenceText(outcome: Outcome, translator: Translator): string {
  const { estimate, ci95, p, unit } = outcome;
  const ratio = isRatio(outcome);
  const show = (value: number): string => (ratio ? printedNumber : printedSigned)(value, outcome, translator);
  const kind = estimateKindWords(outcome, translator);
  const parts = [
    estimate === undefined
      ? ''
      : `${kind && kind + translator.lead}${show(estimate)}${ratio ? '' : formatUnit(unit, translator.locale)}`,
    ci95 ? rangeText(ci95, 'confidence-interval', show, translator) : '',
    p === undefined
      ? ''
      : p === 'significant' || p === 'not significant'
        ? translator.t(`study.p.${p}`)
        : // On a phone a line must not end between P and its value.
          translator.t('study.p', { p: formatP(p, translator.locale) }).replaceAll(' ', '\u00A0'),
  ].filter((part) => part !== '');
  return parts.join(translator.semicolon);
}
