import { difference } from '../algebra/combination.js';
import type { Instant, SameKind } from '../query/instant.js';
import { openIntervals } from '../query/open-intervals.js';
import type { ScheduleData } from '../schedule/data.js';
import { always, type Interval } from '../timeline/interval-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { adviceWindow } from './advice-window.js';

/** The effect of a change of hours. */
export interface ScheduleChanges<A> {
  /** Closed before, open after. */
  readonly opens: Interval<A>[];
  /** Open before, closed after. */
  readonly closes: Interval<A>[];
}

/**
 * What opens and what closes between `from` and `to` when one schedule replaces another: a preview
 * before saving. Exact. No schedule (`undefined` or `null`) means always open, as for a brand.
 *
 * @throws {ScheduleError} if a schedule is invalid
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
): ScheduleChanges<SameKind<A>> {
  adviceWindow(from, to);
  const [old, next] = [before ?? always, after ?? always];
  return {
    opens: [...openIntervals(difference(next, old), from, to)],
    closes: [...openIntervals(difference(old, next), from, to)],
  };
}
