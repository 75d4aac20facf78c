import { outOfRange } from '../base/describe.js';
import { nearest } from '../base/direction.js';
import { MAX_EPOCH_MS } from '../base/time-units.js';
import { searchableFrom } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Instant, instantOrNull, type Same, toEpochMs } from './instant.js';

/**
 * The instant by which `milliseconds` of open time have passed since `at`: a deadline in open
 * hours. A negative number goes back, fractions are truncated. Time that ends exactly at a closing ends
 * there. Null if there is not that much open time, or none within the horizon of a search.
 *
 * @throws {RangeError} if `milliseconds` is not a finite number
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
  milliseconds: number,
): Same<A> | null {
  const searched = searchableFrom(timeline);
  const epochMs = toEpochMs(at);
  if (!Number.isFinite(milliseconds)) outOfRange('finite milliseconds', milliseconds);
  const amount = Math.trunc(milliseconds);
  // Open time passes no faster than real time.
  if (Math.abs(epochMs + amount) > MAX_EPOCH_MS) return null;
  return instantOrNull(at, afterOpenTime(searched, epochMs, amount));
}

/** The instant that lies `amount` open milliseconds after another one; before it, if negative. */
function afterOpenTime(timeline: SearchableTimeline, epochMs: number, amount: number): number {
  const direction = amount > 0 ? 1 : -1;
  let at = epochMs;
  let left = Math.abs(amount);
  while (left > 0 && Number.isFinite(at)) {
    // Going back, what counts is the state just before.
    const from = direction > 0 ? at : at - 1;
    if (timeline.isOpenAt(from)) {
      // Search for the closing only as far as the amount could last: further on it makes no difference.
      const end = at + left * direction;
      at = nearest([timeline.change(from, direction, end), end], direction);
      left = Math.abs(end - at);
    } else {
      at = timeline.change(from, direction);
    }
  }
  return at;
}
