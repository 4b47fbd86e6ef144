import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/long/**', 'test/postgres/**'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 20_000,
    // Vitest leaves one core idle, which of two is half of them.
    maxWorkers: '100%',
  },
});
