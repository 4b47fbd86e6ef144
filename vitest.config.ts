import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What starts processes or draws cases takes longest, however small its file is: begun last, it would leave the other cores idle. */
const takesLong = ({ moduleId }: TestSpecification): boolean =>
  /\/test\/(?:program|docs)\/|killed|propert/.test(moduleId);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(takesLong), ...sorted.filter((file) => !takesLong(file))];
  }
}

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
    sequence: { sequencer: LongestFirst },
    // The branches at the core that the tests take: reading, searching, answering, delivering and showing.
    coverage: {
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
