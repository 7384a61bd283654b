/** The cells of the box of facts: one group of one result, short enough for a third of a phone's width. */
import { shareOf, type Share } from '../evidence/natural-frequency.ts';
import type { Translator } from '../i18n/translator.ts';
import { formatNumber, formatSigned, formatUnit } from '../i18n/format.ts';
import type { Arm, Outcome } from '../schema/outcome.ts';
import { digitsOf } from './figures.ts';

/** `of100` where the group has a share, so that a bar can stand below the number. */
export type FactCell = { figure: string; unit: string; detail: string; share: Share | undefined };

/** Results that are counted in people, so that both groups can be told of 100. */
const counted = new Set<Outcome['kind']>(['proportion', 'count', 'risk-ratio', 'odds-ratio', 'hazard-ratio']);

/** What one group came to; `undefined` where the source prints nothing of it. */
export function factCell(arm: Arm | undefined, outcome: Outcome, translator: Translator): FactCell | undefined {
  if (!arm) return undefined;
  const share = counted.has(outcome.kind) ? shareOf(arm) : undefined;
  if (share) return shareCell(share, translator);
  const figure = figureOf(arm, outcome, translator);
  const unit = arm.events === undefined && arm.percent === undefined ? formatUnit(outcome.unit, translator.locale) : '';
  const detail = arm.n === undefined ? '' : translator.people(arm.n);
  return figure === '' ? undefined : { figure, unit, detail, share: undefined };
}

/** A share below one of 100 keeps a digit, so that it never reads as none. */
function shareCell(share: Share, translator: Translator): FactCell {
  const { percent, events, people } = share;
  const small = percent > 0 && percent < 1 ? Math.round(percent * 10) / 10 || 0.1 : share.of100;
  const detail = events !== undefined && people !== undefined ? translator.t('facts.ofPeople', { events, people }) : '';
  return { figure: formatNumber(small, translator.locale), unit: '', detail, share };
}

function figureOf(arm: Arm, outcome: Outcome, { locale }: Translator): string {
  const number = (value: number): string => formatNumber(value, locale, shortDigits(value, outcome));
  if (arm.events !== undefined) return number(arm.events);
  if (arm.before && arm.after) return `${number(arm.before.mean)} → ${number(arm.after.mean)}`;
  if (arm.mean !== undefined)
    return outcome.kind === 'mean-change'
      ? formatSigned(arm.mean, locale, shortDigits(arm.mean, outcome))
      : number(arm.mean);
  if (arm.percent !== undefined) return `${number(arm.percent)}%`;
  const single = arm.median ?? arm.value ?? arm.after?.mean ?? arm.before?.mean;
  return single === undefined ? '' : number(single);
}

/** Three digits tell a family what it needs, and no more than the source prints; the exact figures stand with all results. */
const shortDigits = (value: number, outcome: Outcome): number =>
  Math.min(digitsOf(value, outcome), Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
