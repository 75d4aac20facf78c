import { searchableFrom } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Interval } from '../timeline/interval-timeline.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Instant, instantLike, type SameKind } from './instant.js';
import { openRanges, windowOf } from './window.js';

/**
 * The open intervals from `from` up to `to`, clipped to them. Lazy: each is found when it is asked for.
 * Exact, however far the window reaches.
 *
 * @throws {RangeError} if `to` lies before `from`
 * @example
 * ```ts
 * import { openIntervals } from 'livehours';
 *
 * const schedule = { timeZone: 'UTC', weekly: { thursday: ['09:00-12:00', '13:00-17:00'] } };
 * [...openIntervals(schedule, 36_000_000, 50_000_000)];
 * // => [{ start: 36_000_000, end: 43_200_000 }, { start: 46_800_000, end: 50_000_000 }]
 * ```
 */
export function openIntervals<A extends Instant>(
  timeline: Timeline | ScheduleData,
  from: A,
  to: Instant,
): Iterable<Interval<SameKind<A>>> {
  return intervalsWithin(searchableFrom(timeline), from, to);
}

/** The open intervals of a timeline that is already searchable. */
export function intervalsWithin<A extends Instant>(
  timeline: SearchableTimeline,
  from: A,
  to: Instant,
): Iterable<Interval<SameKind<A>>> {
  const [fromMs, toMs] = windowOf(from, to);
  return {
    *[Symbol.iterator]() {
      for (const [start, end] of openRanges(timeline, fromMs, toMs)) {
        yield { start: instantLike(from, start), end: instantLike(from, end) };
      }
    },
  };
}
