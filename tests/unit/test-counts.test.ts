/** How results are counted: a failed test once. */
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../tools/test-counts.ts';

describe('counting', () => {
  it('a failed test is one failure, whatever its block and its file are', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numFailedTestSuites: 2,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });
  it('a file that broke before any test is one failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });
  it('errors outside tests count in the browser too', () => {
    const report = { stats: { expected: 5, flaky: 1, unexpected: 0 }, errors: [{ message: 'no server' }] };
    expect(countPlaywright(report)).toEqual({ passed: 6, failed: 1 });
  });
});
