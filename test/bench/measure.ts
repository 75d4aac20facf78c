import { performance } from 'node:perf_hooks';
import { do_not_optimize, measure } from 'mitata';

/** How long a figure is measured: `--quick` gives an idea, the full run a figure to publish. */
export interface Effort {
  readonly quick: boolean;
}

/** What takes longer in nanoseconds is measured three times, and no more. */
const SECOND = 1e9;

/** Calls in one go, so that what the benches add themselves is shared by many. */
const CALLS = 64;

/** The median nanoseconds of one call of `ask`, over the questions in turn. */
export async function medianOf<Q>(
  questions: readonly Q[],
  ask: (question: Q) => unknown,
  effort: Effort,
): Promise<number> {
  return (await medianOfCalls(CALLS, questions, ask, effort)) / CALLS;
}

/** The median nanoseconds of something so slow that single calls can be timed. */
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
  // The figures are those of a process that runs for long: the first call may lay out what later ones use.
  const first = timed(run);
  const second = timed(run);
  if (second > SECOND) return median([first, second, timed(run)]);
  // All questions twice, if that is soon done: by then the engine has compiled what it is asked most.
  const until = performance.now() + (quick ? 100 : 1000);
  for (let i = 0; i < (2 * count) / calls && performance.now() < until; i++) run();
  const { p50 } = await measure(run, {
    min_cpu_time: (quick ? 40 : 300) * 1e6,
    min_samples: quick ? 3 : 7,
    // What takes less than 20 µs is repeated to a sample that no clock is too coarse for.
    batch_threshold: 20_000,
    batch_samples: 64,
  });
  return p50;
}

/** The nanoseconds that something takes once. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  do_not_optimize(run());
  return (performance.now() - start) * 1e6;
}

/** The middle one, of figures taken otherwise. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
