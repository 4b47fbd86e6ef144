import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/postgres/long/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 1_200_000,
  },
});
