import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/postgres/long/**/*.test.ts', 'test/postgres/fleet/fleet.test.ts'],
    env: { READERS: '1000' },
    fileParallelism: false,
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 1_200_000,
  },
});
