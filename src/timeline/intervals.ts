import { outOfRange } from '../schedule/describe.js';
import type { Direction } from '../schedule/direction.js';
import { countUpTo, merged, type Range } from '../schedule/ranges.js';
import { type Instant, toEpochMs } from './instant.js';
import { BaseTimeline, type Timeline } from './timeline.js';

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
    const from = start === null ? -Infinity : toEpochMs(start);
    const to = end === null ? Infinity : toEpochMs(end);
    if (to < from) outOfRange(`an end at or after ${from}`, to);
    ranges.push([from, to]);
  }
  return new Intervals(merged(ranges).flat());
}

/** Merged ranges of epoch milliseconds, open between each two bounds. */
class Intervals extends BaseTimeline {
  readonly #bounds: readonly number[];

  constructor(bounds: readonly number[]) {
    super();
    this.#bounds = bounds;
  }

  isOpenAt(epochMs: number): boolean {
    return countUpTo(this.#bounds, epochMs) % 2 === 1;
  }

  change(epochMs: number, direction: Direction): number {
    const place = countUpTo(this.#bounds, epochMs);
    return this.#bounds[direction > 0 ? place : place - 1] ?? direction / 0;
  }

  override edges(): readonly number[] {
    return [this.#bounds[0], this.#bounds.at(-1)].filter(Number.isFinite) as number[];
  }
}

/**
 * Open at every instant: the hours of a brand without a schedule.
 *
 * @example
 * ```ts
 * import { always, isOpen, nextChange } from 'livehours';
 *
 * isOpen(always, 0); // => true
 * nextChange(always, 0); // => null
 * ```
 */
export const always: Timeline = /* @__PURE__ */ new Intervals([-Infinity]);

/**
 * Open at no instant.
 *
 * @example
 * ```ts
 * import { isOpen, never } from 'livehours';
 *
 * isOpen(never, 0); // => false
 * ```
 */
export const never: Timeline = /* @__PURE__ */ new Intervals([]);
