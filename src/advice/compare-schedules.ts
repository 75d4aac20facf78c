import type { ScheduleData } from '../schedule/data.js';
import { difference } from '../timeline/combination.js';
import type { Instant, Same } from '../timeline/instant.js';
import type { Interval } from '../timeline/intervals.js';
import type { Timeline } from '../timeline/timeline.js';
import { openIntervals } from '../timeline/window.js';

/** What one schedule in place of another changes. */
export interface ScheduleComparison<A> {
  /** The stretches that were closed and become open, one after the other as they are asked for. */
  readonly becomesOpen: Iterable<Interval<A>>;
  /** The stretches that were open and become closed. */
  readonly becomesClosed: Iterable<Interval<A>>;
}

/**
 * What becomes open and what becomes closed when one schedule takes the place of another: for a
 * preview before it is saved. Exact and lazy, like `openIntervals`; labels play no part.
 *
 * @throws {ScheduleError} if a schedule makes no sense
 * @throws {RangeError} if `to` lies before `from`
 * @example
 * ```ts
 * import { compareSchedules } from 'livehours/advice';
 *
 * const before = { timeZone: 'UTC', weekly: { thursday: ['09:00-17:00'] } };
 * const after = { timeZone: 'UTC', weekly: { thursday: ['10:00-18:00'] } };
 * const change = compareSchedules(before, after, 0, 86_400_000);
 * [...change.becomesOpen]; // => [{ start: 61_200_000, end: 64_800_000 }]
 * [...change.becomesClosed]; // => [{ start: 32_400_000, end: 36_000_000 }]
 * ```
 */
export function compareSchedules<A extends Instant>(
  before: Timeline | ScheduleData,
  after: Timeline | ScheduleData,
  from: A,
  to: Instant,
): ScheduleComparison<Same<A>> {
  return {
    becomesOpen: openIntervals(difference(after, before), from, to),
    becomesClosed: openIntervals(difference(before, after), from, to),
  };
}
