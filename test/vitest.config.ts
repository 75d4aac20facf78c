import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { docExamples } from './docs/plugin.js';
import { chromium, hasChromium, launchOptions } from './support/chromium.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Tests of the built package; they have a configuration of their own. */
const needsBuild = 'test/{package,bundlers}/**';
/** Tests that need files or processes. */
const needsNode = ['test/docs/**', 'test/**/*.node.test.ts'];

/** Tests that drive pages in Chromium from outside. */
const drivesPage = ['test/**/*.page.test.ts', 'test/examples/widgets.node.test.ts'];

/**
 * What is the same JavaScript in every engine. Zones, formats and timers are not: those tests run
 * in Chromium as well, and with LIVEHOURS_BROWSER=all, as in CI, so do these.
 */
const engineNeutral = [
  'test/{advice,algebra,base,bench,chat,examples,roster,schedule}/**',
  'test/playground/!(offset).test.ts',
  'test/**/{add-open-days,custom-timeline,durations,instants}.test.ts',
  'test/engine/{bounded-work,strides}.test.ts',
];
/** The scan of every zone takes longer there than all the rest together. */
const slowInChromium = ['test/zone/zone-facts.test.ts'];
const nodeOnly =
  process.env.LIVEHOURS_BROWSER === 'all' ? [] : [...engineNeutral, ...slowInChromium];

/** Tests that replace globals, or ask for zones that nothing else may know: each by itself. */
const needsProcess = [
  'test/**/{native-temporal,engines,locale-week,store,react,chat-words,public-store,process,hostile}.{test,node.test}.ts',
  'test/react/*.test.ts',
];

/** Says at the end, where it is seen, that the run was not whole. */
const noBrowser = {
  onTestRunEnd() {
    console.log(`No Chromium at ${chromium} (CHROMIUM_PATH): the browser part was NOT run.`);
  },
};

/** How unit tests run in Chromium. A project changes it, so each has one of its own. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  fileParallelism: false,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  root,
  resolve: {
    // The package by its name is the source, as in tsconfig.json.
    alias: [
      { find: /^livehours$/, replacement: `${root}src/index.ts` },
      { find: /^livehours\/(\w+)$/, replacement: `${root}src/$1.ts` },
      { find: 'livehours/schema.json', replacement: `${root}src/schema.json` },
    ],
  },
  test: {
    // Properties try many cases, and the slowest machine that runs them has two cores.
    testTimeout: 60_000,
    // A browser may take a while to start beside all else.
    hookTimeout: 60_000,
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What the examples of the documentation print is of use only when they fail.
    silent: 'passed-only',
    reporters: hasChromium ? ['default'] : ['default', noBrowser],
    // Without Chromium the project `browser` has no tests, and `npm run test:browser` passes.
    passWithNoTests: !hasChromium,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Only names what the built entries share; `test:package` loads it.
      exclude: ['src/core.ts'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
    projects: [
      {
        extends: true,
        plugins: [docExamples()],
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [needsBuild, ...drivesPage, ...needsProcess],
          // Starting a process and loading the polyfill takes longer than most files do.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'node-isolated',
          include: needsProcess,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: 'test/types/tsconfig.json',
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: hasChromium ? ['test/**/*.test.ts'] : [],
          exclude: [needsBuild, ...drivesPage, ...needsNode, ...needsProcess, ...nodeOnly],
          // A page for each file took longer than the tests.
          isolate: false,
          // After the others: two cores are soon busy. Pages wait a lot, so these run beside them.
          sequence: { groupOrder: 1 },
          browser: inChromium(),
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-isolated',
          include: hasChromium ? needsProcess : [],
          exclude: [...drivesPage, ...needsNode, ...nodeOnly],
          sequence: { groupOrder: 1 },
          browser: inChromium(),
        },
      },
      {
        extends: true,
        resolve: {
          alias: [
            { find: /^react(\/.*)?$/, replacement: 'react-18$1' },
            { find: /^react-dom(\/.*)?$/, replacement: 'react-dom-18$1' },
          ],
        },
        test: {
          name: 'browser-react-18',
          include: hasChromium ? ['test/react/*.test.ts', 'test/watch/react.test.ts'] : [],
          exclude: needsNode,
          provide: { react: '18' },
          sequence: { groupOrder: 1 },
          browser: inChromium(),
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: hasChromium ? drivesPage : [],
          globalSetup: 'test/playground/setup.ts',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
