/** Figures that a text gives where it tells of a study, to stand beside those of our record. */
import type { Place } from './types.ts';

const unit =
  '%|％|percent|points?|people|patients|children|participants|adults|babies|men|women|分|人|名|位|例|项|項|个孩子|個孩子';
/** A number, what it counts, and no dose, price or date: `100 million`, `14,900 USD`, `3 months`, 2 万元. */
const figure = new RegExp(
  `(?<![\\d.,])\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\d,.]*\\d)(?!\\s?(?:million|billion|m\\b|usd|us\\$|eur|dollars?|euros?|pounds?|万|萬|亿|億|元|块|塊|蚊|days?|weeks?|months?|years?|天|日|周|週|个?月|個月|年|岁|歲|ml|毫升))(?:\\s?(?:${unit}))?`,
  'giu',
);
const most = 8;

/**
 * Figures of people, shares, points or with a point, and bare numbers only where the record has them too. Of the
 * stretches that speak for the study, those count that hold no shorter one: a paragraph tells of other things as well.
 */
export function figuresBeside(text: string, stretches: readonly Place[], record: ReadonlySet<string>): string[] {
  const own = stretches.filter((one) => !stretches.some((other) => other !== one && isInside(other, one)));
  const found = own.flatMap(({ from, to }) => text.slice(from, to).match(figure) ?? []).map((one) => one.trim());
  return [...new Set(found)].filter((one) => tells(one, record)).slice(0, most);
}

const isInside = (inner: Place, outer: Place): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;

/** Bare numbers below ten and years are met everywhere. */
function tells(written: string, record: ReadonlySet<string>): boolean {
  const number = written.match(/[\d,.]+/)?.[0].replaceAll(',', '') ?? '';
  if (/^(?:19|20)\d\d$/.test(written) || !/\d{2}|[.%％]/.test(written)) return false;
  return written !== number || number.includes('.') || record.has(number);
}
