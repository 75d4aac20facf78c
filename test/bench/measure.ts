import { performance } from 'node:perf_hooks';
import { do_not_optimize, measure } from 'mitata';

/** How long to measure: `--quick` gives a rough figure, the full run one to publish. */
export interface Effort {
  readonly quick: boolean;
}

/** In nanoseconds. A run that takes longer is measured only three times. */
const SECOND = 1e9;

/** Calls per run, so that the cost of the loop is spread over many. */
const CALLS = 64;

/** The median nanoseconds of one call of `ask`, cycling through the questions. */
export async function medianOf<Q>(
  questions: readonly Q[],
  ask: (question: Q) => unknown,
  effort: Effort,
): Promise<number> {
  return (await medianOfCalls(CALLS, questions, ask, effort)) / CALLS;
}

/** As `medianOf`, for calls slow enough to be timed singly. */
export function medianOfSlow<Q>(
  questions: readonly Q[],
  ask: (question: Q) => unknown,
  effort: Effort,
): Promise<number> {
  return medianOfCalls(1, questions, ask, effort);
}

async function medianOfCalls<Q>(
  calls: number,
  questions: readonly Q[],
  ask: (question: Q) => unknown,
  { quick }: Effort,
): Promise<number> {
  const count = questions.length;
  let next = 0;
  const run = () => {
    for (let i = 0; i < calls; i++) {
      do_not_optimize(ask(questions[next]!));
      next = next + 1 < count ? next + 1 : 0;
    }
  };
  // Warm up, as in a long-running process: the first call may fill caches that later ones use.
  const first = timed(run);
  const second = timed(run);
  if (second > SECOND) return median([first, second, timed(run)]);
  // Then all questions twice, if time allows, so that the engine has compiled the hot code.
  const until = performance.now() + (quick ? 100 : 1000);
  for (let i = 0; i < (2 * count) / calls && performance.now() < until; i++) run();
  const { p50 } = await measure(run, {
    min_cpu_time: (quick ? 40 : 300) * 1e6,
    min_samples: quick ? 3 : 7,
    // Runs below 20 µs are batched, so that a coarse clock can time them.
    batch_threshold: 20_000,
    batch_samples: 64,
  });
  return p50;
}

/** The nanoseconds of a single run. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  do_not_optimize(run());
  return (performance.now() - start) * 1e6;
}

/** The median. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
