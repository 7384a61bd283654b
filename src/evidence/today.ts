/** The day of the build. One place, so that tests can set it with EVIDENCE_TODAY=2026-11-22. */
export function today(): string {
  return process.env['EVIDENCE_TODAY'] ?? new Date().toISOString().slice(0, 10);
}
