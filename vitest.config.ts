import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/long/**', 'test/postgres/**'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 20_000,
    // No test changes what another one imports, and loading all anew for each file takes a third of the time.
    isolate: false,
    // Vitest leaves one core idle, which of two is half of them.
    maxWorkers: '100%',
  },
});
