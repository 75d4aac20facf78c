import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the packed library, which is built for them; the other tests read the source. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/setup.ts',
    testTimeout: 60_000,
  },
});
