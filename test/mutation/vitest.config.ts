import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Stryker starts this in a copy of the repository, so paths are relative to this file.
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests that put something in place of globals. */
const needsProcess = ['test/zone/native-temporal.test.ts'];

/** Slow tests of populations and of huge inputs: what they catch, others catch sooner. */
const slow = [
  'test/**/{zone-facts,all-zones,bounded-work,large-teams,hostile}.test.ts',
  'test/**/*.node.test.ts',
];

/**
 * The file that caught the last mutant first, then the quickest. Vitest begins with the slowest,
 * which is good for many workers; here a run is over at the first failure.
 */
class LikelyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ project, moduleId }: TestSpecification): number => {
      const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
      const { failed = false, duration = 0 } = this.ctx.cache.getFileTestResults(key) ?? {};
      return failed ? -1 : duration;
    };
    return [...files].sort((a, b) => cost(a) - cost(b));
  }
}

export default defineConfig({
  root,
  cacheDir: '.stryker/cache',
  resolve: {
    alias: [
      { find: /^livehours$/, replacement: `${root}src/index.ts` },
      { find: /^livehours\/(\w+)$/, replacement: `${root}src/$1.ts` },
      { find: 'livehours/schema.json', replacement: `${root}src/schema.json` },
    ],
  },
  test: {
    testTimeout: 60_000,
    sequence: { sequencer: LikelyFirst },
    setupFiles: ['test/mutation/setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/{base,schedule,zone,timeline,engine,algebra,query,chat}/**/*.test.ts'],
          exclude: [...needsProcess, ...slow],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: needsProcess } },
    ],
  },
});
