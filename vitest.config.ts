import { defineConfig } from 'vitest/config';

/** `READOUT_TEST_RESULT=FILE` also writes the result as JSON: `.ci/run` counts from it. */
const result = process.env.READOUT_TEST_RESULT;

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'evals/**/*.test.ts', 'training/corpus/*.test.mjs', 'scripts/**/*.test.mjs'],
    reporters: result ? ['default', ['json', { outputFile: result }]] : ['default'],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
