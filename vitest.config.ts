import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/site/**/*.test.ts'], // No limit on how fast a machine must be; this only ends what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
