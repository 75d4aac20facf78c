/**
 * How much a property is tried. Laws name the number of runs that finds most slips; by default a
 * test run makes a fifth of them, because seeds are fresh and every run of it adds to the others.
 * LIVEHOURS_RUNS=1 makes them all, LIVEHOURS_RUNS=100 a hundred times as many. fast-check prints the
 * seed of a run that fails. The unit tests also run in browsers, where there is no `process`.
 */
const env = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
const asked = Number(env?.LIVEHOURS_RUNS ?? Number.NaN);
const factor = Number.isFinite(asked) && asked > 0 ? asked : 0.2;

// A browser runs the same code over zone data of its own, more slowly: half is enough there.
const share = 'document' in globalThis ? 1 / 2 : 1;

/** With fewer runs a law says little. */
const FEWEST = 4;

/** True in the long mode, where samples become whole populations. */
export const thorough = factor > 1;

/** The number of runs for a property that takes `n` to be tried well. */
export function runs(n: number): number {
  return Math.max(Math.min(n, FEWEST), Math.round(n * factor * share));
}

/** The options of a test that tries many cases: it gets as much longer as `runs` makes it. */
export const patience = { timeout: 60_000 * Math.max(1, factor) };
