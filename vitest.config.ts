import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No limit on how fast a machine must be; this only ends what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Files share what they have read: the content, and the pages of the built site. No test changes either.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      // In one worker, so that each page is parsed once.
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
