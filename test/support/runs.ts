/**
 * How much a property is tried: the default keeps a test run short, LIVEHOURS_RUNS=100 makes it a
 * hundred times longer. Seeds are fresh; fast-check prints the seed of a run that fails. The unit
 * tests also run in browsers, where there is no `process`.
 */
const env = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
const asked = Number(env?.LIVEHOURS_RUNS ?? 1);
const factor = Number.isFinite(asked) && asked > 0 ? asked : 1;

// A browser runs the same code over zone data of its own, more slowly: a third is enough there.
const share = 'document' in globalThis ? 1 / 3 : 1;

/** True in the long mode, where samples become whole populations. */
export const thorough = factor > 1;

/** The number of runs for a property that by default gets `n`. */
export function runs(n: number): number {
  return Math.max(1, Math.round(n * factor * share));
}

/** The options of a test that tries many cases: it gets as much longer as `runs` makes it. */
export const patience = { timeout: 60_000 * Math.max(1, factor) };
