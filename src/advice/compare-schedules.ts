import type { ScheduleData } from '../schedule/data.js';
import { difference } from '../timeline/combination.js';
import type { Instant, Same } from '../timeline/instant.js';
import { always, type Interval } from '../timeline/intervals.js';
import type { Timeline } from '../timeline/timeline.js';
import { openIntervals } from '../timeline/window.js';
import { windowOf } from './window.js';

/** What a change of hours comes to. */
export interface ScheduleChanges<A> {
  /** Closed before, open after. */
  readonly opens: Interval<A>[];
  /** Open before, closed after. */
  readonly closes: Interval<A>[];
}

/**
 * What becomes open and what becomes closed between `from` and `to` when one schedule takes the place
 * of another: a preview before saving. Exact; no schedule (`undefined` or `null`) is always open, as a
 * brand's.
 *
 * @throws {ScheduleError} if a schedule makes no sense
 * @throws {RangeError} if `to` lies before `from`, or more than a hundred years after it
 * @example
 * ```ts
 * import { compareSchedules } from 'livehours/advice';
 *
 * const before = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * const after = { timeZone: 'Europe/Paris', weekly: { monday: ['10:00-18:00'] } };
 * compareSchedules(before, after, new Date('2026-01-05T00:00Z'), new Date('2026-01-06T00:00Z'));
 * // => {
 * //   opens: [{ start: new Date('2026-01-05T16:00Z'), end: new Date('2026-01-05T17:00Z') }],
 * //   closes: [{ start: new Date('2026-01-05T08:00Z'), end: new Date('2026-01-05T09:00Z') }],
 * // }
 * ```
 */
export function compareSchedules<A extends Instant>(
  before: Timeline | ScheduleData | null | undefined,
  after: Timeline | ScheduleData | null | undefined,
  from: A,
  to: Instant,
): ScheduleChanges<Same<A>> {
  windowOf(from, to);
  const [old, next] = [before ?? always, after ?? always];
  return {
    opens: [...openIntervals(difference(next, old), from, to)],
    closes: [...openIntervals(difference(old, next), from, to)],
  };
}
