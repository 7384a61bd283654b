/** Dates, numbers and spans of time in the form of a locale. */
import { partsOfDuration } from '../schema/duration.ts';
import type { Outcome } from '../schema/outcome.ts';
import { localeInfo, type Locale } from './locales.ts';

/** Making an `Intl` formatter costs some hundred times more than using it, so each kind is made once per build. */
function formatters<K extends string, T>(make: (locale: Locale, kind: K) => T): (locale: Locale, kind: K) => T {
  const made = new Map<string, T>();
  return (locale, kind) => {
    const key = `${locale} ${kind}`;
    const known = made.get(key) ?? make(locale, kind);
    made.set(key, known);
    return known;
  };
}

const dates = formatters(
  (locale, exact: 'year' | 'month' | 'day') =>
    new Intl.DateTimeFormat(localeInfo[locale].intl, {
      year: 'numeric',
      ...(exact !== 'year' && { month: 'long' }),
      ...(exact === 'day' && { day: 'numeric' }),
      timeZone: 'UTC',
    }),
);
const numbers = formatters(
  (locale, decimals: `${number}`) =>
    new Intl.NumberFormat(localeInfo[locale].intl, {
      minimumFractionDigits: Number(decimals),
      maximumFractionDigits: Number(decimals),
    }),
);
const regions = formatters((locale, type: 'region') => new Intl.DisplayNames(localeInfo[locale].intl, { type }));

/** `2025-05-01`, `2025-05` or `2025` as a reader writes it, no more exact than it is. */
export function formatDate(date: string, locale: Locale): string {
  const parts = date.split('-').length;
  const text = dates(locale, parts === 1 ? 'year' : parts === 2 ? 'month' : 'day').format(new Date(date));
  return localeInfo[locale].writing.date(text);
}

/** A number with the digits that it was written with; a true minus sign. */
export function formatNumber(value: number, locale: Locale, digits?: number): string {
  const decimals = digits ?? Math.min(String(value).split('.')[1]?.length ?? 0, 4);
  return numbers(locale, `${decimals}`).format(value).replace('-', '−');
}

/** A difference carries its sign. */
export function formatSigned(value: number, locale: Locale, digits?: number): string {
  return value > 0 ? `+${formatNumber(value, locale, digits)}` : formatNumber(value, locale, digits);
}

/** `= 0.012`, `< 0.001`. At least two digits behind the point, as journals print it. */
export function formatP(p: number | string, locale: Locale): string {
  if (typeof p === 'string') return p.replace(/^([<>])\s?/, '$1 ');
  if (p !== 0 && p < 0.0001) return '< 0.0001';
  return `= ${formatNumber(p, locale, Math.max(2, String(p).split('.')[1]?.length ?? 0))}`;
}

/** `6 months`, `6 to 12 months` in the words of a locale. Traditional script is derived from Simplified. */
export function formatDuration(duration: string, locale: Locale): string {
  const parts = partsOfDuration(duration);
  return parts ? localeInfo[locale].writing.duration(parts.low, parts.high, parts.unit) : duration;
}

/** The unit behind a figure, with the space that its language wants. */
export const formatUnit = (unit: Outcome['unit'], locale: Locale): string =>
  unit ? localeInfo[locale].writing.unit(unit) : '';

/** The name of a country from its two-letter code. */
export function countryName(code: string, locale: Locale): string {
  return regions(locale, 'region').of(code) ?? code;
}
