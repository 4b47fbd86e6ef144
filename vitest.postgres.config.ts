import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/postgres/**/*.test.ts'],
    exclude: ['test/postgres/long/**', 'test/postgres/node_modules/**'],
    setupFiles: ['test/support/setup.ts'],
    // Some of them keep both cores of a small machine busy.
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
