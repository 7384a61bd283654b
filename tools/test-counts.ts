/** Reads the reports of the test runners: each test once, and once each file that broke before it had any. */

export type Counts = { passed: number; failed: number };

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A failed test is one failure; its describe block and its file are not counted again. */
export function countVitest(report: unknown): Counts {
  const broken = list(field(report, 'testResults')).filter(
    (file) => field(file, 'status') === 'failed' && list(field(file, 'assertionResults')).length === 0,
  ).length;
  return {
    passed: number(field(report, 'numPassedTests')),
    failed: number(field(report, 'numFailedTests')) + broken,
  };
}

/** A test that passed on a second try counts as passed; errors outside tests count each. */
export function countPlaywright(report: unknown): Counts {
  const stats = field(report, 'stats');
  return {
    passed: number(field(stats, 'expected')) + number(field(stats, 'flaky')),
    failed: number(field(stats, 'unexpected')) + list(field(report, 'errors')).length,
  };
}
