/** The day of the build. One place, so that tests can set it with EVIDENCE_TODAY=2026-11-22. */
export function today(): string {
  return process.env['EVIDENCE_TODAY'] ?? dayAfter(0);
}

/** The day where it begins first (UTC+14): an editor in Shanghai may write a date that has not come in London. */
export function latestToday(): string {
  return process.env['EVIDENCE_TODAY'] ?? dayAfter(14);
}

const dayAfter = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
