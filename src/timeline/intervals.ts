import { countUpTo, merged, type Range } from '../schedule/ranges.js';
import type { Direction } from './direction.js';
import { type Instant, toEpochMs } from './instant.js';
import type { SearchableTimeline, Timeline } from './timeline.js';

/** A half-open stretch of time, `start` included and `end` not; null where it has no bound. */
export interface Interval<A> {
  readonly start: A;
  readonly end: A;
}

/**
 * Open exactly in the given intervals, such as a calendar's busy times, or the live hours that a
 * server sends to a public page. Overlaps are joined; null stands for no bound.
 *
 * @throws {RangeError} if an interval ends before its start
 * @example
 * ```ts
 * import { currentInterval, fromIntervals } from 'livehours';
 *
 * const meetings = fromIntervals([{ start: 3000, end: 4000 }, { start: 1000, end: 3000 }]);
 * currentInterval(meetings, 1500); // => { start: 1000, end: 4000 }
 * ```
 */
export function fromIntervals(intervals: Iterable<Interval<Instant | null>>): Timeline {
  const ranges: Range[] = [];
  for (const { start, end } of intervals) {
    const from = start === null ? Number.NEGATIVE_INFINITY : toEpochMs(start);
    const to = end === null ? Number.POSITIVE_INFINITY : toEpochMs(end);
    if (to < from)
      throw new RangeError(`expected an end at or after the start, ${from}, got ${to}`);
    ranges.push([from, to]);
  }
  return new Intervals(merged(ranges).flat());
}

/** Merged ranges of epoch milliseconds, open between each two bounds. */
class Intervals implements SearchableTimeline {
  readonly #bounds: readonly number[];

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
  }

  isOpenAt(epochMs: number): boolean {
    return countUpTo(this.#bounds, epochMs) % 2 === 1;
  }

  nextChangeAfter(epochMs: number): number {
    return this.change(epochMs, 1);
  }

  previousChangeUpTo(epochMs: number): number {
    return this.change(epochMs, -1);
  }

  change(epochMs: number, direction: Direction): number {
    const place = countUpTo(this.#bounds, epochMs);
    return this.#bounds[direction > 0 ? place : place - 1] ?? direction / 0;
  }

  edges(): readonly number[] {
    return [this.#bounds[0], this.#bounds.at(-1)].filter(Number.isFinite) as number[];
  }
}
