/** Text from other people's databases, made fit for a field: no mark-up, no entities, nothing that cannot be seen. */
import { decodeEntities } from '../text/entities.ts';

/** The longest text that a field is filled with; what is longer is no title and no name. */
const longest = 600;

/** One line of plain text; undefined when nothing readable is left or it is no text at all. */
export function cleanText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Twice: Crossref holds titles whose entities were escaped once more.
  const plain = decodeEntities(decodeEntities(value.slice(0, 4 * longest)))
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{FFFC}\u{FFFD}]/gu, '')
    .normalize('NFC')
    .trim();
  return plain === '' || plain.length > longest ? undefined : plain;
}

/** A day, month or year as `2025-05-01`, from year, month and day as far as they are given. */
export function dateOf(parts: readonly unknown[]): string | undefined {
  const [year, month, day] = parts.map(Number);
  if (!year || year < 1900 || year > 2100 || !Number.isInteger(year)) return undefined;
  if (!month || month < 1 || month > 12) return String(year);
  const known = `${year}-${String(month).padStart(2, '0')}`;
  if (!day || day < 1 || day > 31) return known;
  const full = `${known}-${String(day).padStart(2, '0')}`;
  const exists = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== full ? known : full;
}
