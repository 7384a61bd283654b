/** How long a promised result is overdue. */

/**
 * Whole months from a due date (2025-05-01, 2025-05 or 2025: then the last day of that span) to `today`.
 * 0 when the date has not passed.
 */
export function monthsOverdue(due: string, today: string): number {
  const [year = 0, month = 12, day] = due.split('-').map(Number);
  const last = new Date(Date.UTC(year, day === undefined ? month : month - 1, day ?? 0));
  const now = new Date(`${today}T00:00:00Z`);
  if (now <= last) return 0;
  const months = (now.getUTCFullYear() - last.getUTCFullYear()) * 12 + now.getUTCMonth() - last.getUTCMonth();
  return now.getUTCDate() < last.getUTCDate() ? months - 1 : months;
}
