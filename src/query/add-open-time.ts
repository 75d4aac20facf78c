import { type Direction, nearest } from '../base/direction.js';
import { MAX_EPOCH_MS } from '../base/time-units.js';
import { CompiledSchedule } from '../engine/compiled-schedule.js';
import { strideOpenMs } from '../engine/open-milliseconds.js';
import { searchableFrom } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { type DurationLike, toMilliseconds } from './duration.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from './instant.js';

/**
 * The instant by which `milliseconds` of open time have passed since `at`: a deadline in open
 * hours. A negative number goes back, fractions are truncated. Time that ends exactly at a closing ends
 * there. Null if there is not that much open time, or none within the horizon of a search.
 *
 * @param amount milliseconds, or a `Temporal.Duration` of any implementation in hours or smaller units
 * @throws {RangeError} if the amount is not finite, or a `Duration` has days or longer units:
 *   those are for `addOpenDays`
 * @example
 * ```ts
 * import { addOpenTime } from 'livehours';
 *
 * const schedule = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'], tuesday: ['09:00-17:00'] } };
 * const fourHours = 4 * 3_600_000;
 * addOpenTime(schedule, new Date('2026-01-05T15:00Z'), fourHours); // => new Date('2026-01-06T11:00Z')
 * ```
 */
export function addOpenTime<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
  amount: number | DurationLike,
): SameKind<A> | null {
  const searched = searchableFrom(timeline);
  const epochMs = toEpochMs(at, 'at');
  const openMs = toMilliseconds(amount, 'amount');
  // Open time passes no faster than real time.
  if (Math.abs(epochMs + openMs) > MAX_EPOCH_MS) return null;
  return instantOrNull(at, afterOpenTime(searched, epochMs, openMs));
}

/** The instant that lies so many open milliseconds after another one; before it, if `amount` is negative. */
function afterOpenTime(timeline: SearchableTimeline, epochMs: number, amount: number): number {
  const direction: Direction = amount > 0 ? 1 : -1;
  let at = epochMs;
  let left = Math.abs(amount);
  if (timeline instanceof CompiledSchedule) {
    [at, left] = strideOpenMs(timeline, at, left, direction);
  }
  while (left > 0 && Number.isFinite(at)) {
    // Going back, what counts is the state just before.
    const from = direction > 0 ? at : at - 1;
    if (timeline.isOpenAt(from)) {
      // Open time passes whether it ends or not, so its end is searched no further than it is needed.
      const end = at + left * direction;
      at = nearest([timeline.change(from, direction, end), end], direction);
      left = Math.abs(end - at);
    } else {
      at = timeline.change(from, direction);
    }
  }
  return at;
}
