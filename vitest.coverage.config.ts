import { defineConfig } from 'vitest/config';

/** The branches at the core that the tests take: reading, searching, answering, delivering and showing. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/browser/**',
      'test/long/**',
      'test/postgres/**',
      'test/program/**',
      'test/docs/**',
      'test/store/**',
    ],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/content/**', 'src/search/**', 'src/command/**', 'src/daily/**', 'src/render/**', 'commands/**'],
      reporter: ['text-summary'],
      thresholds: {
        'src/content/**': { branches: 90 },
        'src/search/**': { branches: 90 },
        '{src/command,commands}/**': { branches: 90 },
        'src/daily/**': { branches: 90 },
        'src/render/**': { branches: 90 },
      },
    },
  },
});
