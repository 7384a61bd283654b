/** Whether people would notice a result: the smallest change that they notice, in the unit of the result, or "not known". */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { mainOutcome } from '../evidence/goal-outcomes.ts';
import { comparesPeople, formOf } from '../evidence/form.ts';
import { sharesOf } from '../evidence/natural-frequency.ts';
import { smallestChange } from '../evidence/smallest-change.ts';
import { formatNumber, formatUnit } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';

/** Empty where there is no result in people to be noticed. */
export function noticeableLine({ facts }: Study, { measures }: Catalog, translator: Translator): string {
  const main = mainOutcome(facts);
  const form = formOf(facts);
  if (!main || !(comparesPeople(form) || form === 'uncontrolled')) return '';
  const shares = sharesOf(main);
  if (shares && comparesPeople(form)) return translator.t('noticeable.people', { n: Math.abs(shares.more) });
  const measure = main.measure ? measures.get(main.measure) : undefined;
  const smallest = smallestChange(facts, main, measure);
  if (!smallest)
    return measure
      ? translator.t('noticeable.unknown.measure', { measure: translator.measure(measure) })
      : translator.t('noticeable.unknown');
  const number = (value: number): string => formatNumber(value, translator.locale);
  const span =
    smallest.low === smallest.high
      ? number(smallest.low)
      : translator.t('noticeable.span', { low: number(smallest.low), high: number(smallest.high) });
  const whom = smallest.population ? translator.brackets(translator.text(smallest.population)) : '';
  return smallest.kind === 'slowing'
    ? translator.t('noticeable.slowing', { value: span, whom })
    : translator.t('noticeable.change', { value: span + formatUnit(main.unit, translator.locale), whom });
}
