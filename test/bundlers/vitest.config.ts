import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the packed library in bundlers and engines, which `.ci/run` installs. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/bundlers/**/*.test.ts'],
    globalSetup: 'test/bundlers/setup.ts',
    testTimeout: 300_000,
    // Each test keeps the machine busy by itself.
    fileParallelism: false,
  },
});
