import type { ScheduleData } from '../schedule/data.js';
import { outOfRange } from '../schedule/describe.js';
import { type Direction, furthest } from '../schedule/direction.js';
import { MAX_EPOCH_MS } from './epoch.js';
import { type Instant, instantLike, instantOrNull, type Same, toEpochMs } from './instant.js';
import type { Interval } from './intervals.js';
import { openMsBetween } from './open-time.js';
import { isCompiled } from './openable.js';
import { asSearchable } from './searchable.js';
import type { SearchableTimeline, Timeline } from './timeline.js';

/**
 * The stretches of open time from `from` up to `to`, clipped to them, one after the other as they
 * are asked for. Exact, however far the window reaches.
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
): Iterable<Interval<Same<A>>> {
  return intervalsWithin(asSearchable(timeline), from, to);
}

/** The open intervals of a timeline that is searchable already. */
export function intervalsWithin<A extends Instant>(
  timeline: SearchableTimeline,
  from: A,
  to: Instant,
): Iterable<Interval<Same<A>>> {
  const [fromMs, toMs] = windowOf(from, to);
  return {
    *[Symbol.iterator]() {
      for (const [start, end] of openRanges(timeline, fromMs, toMs)) {
        yield { start: instantLike(from, start), end: instantLike(from, end) };
      }
    },
  };
}

/**
 * How much of the time from `from` up to `to` is open, in real elapsed milliseconds: a day of
 * `00:00-24:00` counts 23 or 25 hours when the clocks change.
 *
 * @throws {RangeError} if `to` lies before `from`
 * @example
 * ```ts
 * import { openDuration } from 'livehours';
 *
 * const sunday = { timeZone: 'Europe/Paris', weekly: { sunday: ['00:00-24:00'] } };
 * const from = new Date('2026-03-28T12:00Z');
 * openDuration(sunday, from, new Date('2026-03-30T12:00Z')) / 3_600_000; // => 23
 * ```
 */
export function openDuration(
  timeline: Timeline | ScheduleData,
  from: Instant,
  to: Instant,
): number {
  const searched = asSearchable(timeline);
  const [fromMs, toMs] = windowOf(from, to);
  if (isCompiled(searched)) return openMsBetween(searched, fromMs, toMs);
  let sum = 0;
  for (const [start, end] of openRanges(searched, fromMs, toMs)) sum += end - start;
  return sum;
}

/**
 * The instant by which so many milliseconds of open time have passed since `at`: a deadline in open
 * hours. A negative number goes back; fractions are cut. Time that ends exactly at a closing ends
 * there. Null if there is not so much open time, or none for longer than the horizon of a search.
 *
 * @throws {RangeError} if `milliseconds` is no finite number
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
  const searched = asSearchable(timeline);
  const epochMs = toEpochMs(at);
  if (!Number.isFinite(milliseconds)) outOfRange('finite milliseconds', milliseconds);
  const amount = Math.trunc(milliseconds);
  // Open time is no shorter than real time.
  if (Math.abs(epochMs + amount) > MAX_EPOCH_MS) return null;
  return instantOrNull(at, afterOpenTime(searched, epochMs, amount));
}

/** Where so many open milliseconds, or fewer than none, lead from an instant. */
function afterOpenTime(timeline: SearchableTimeline, epochMs: number, amount: number): number {
  const isForward = amount > 0;
  const direction = isForward ? 1 : -1;
  let at = epochMs;
  let left = Math.abs(amount);
  while (left > 0) {
    const end = at + left * direction;
    const from = isForward ? at : at - 1;
    // Open time is never waited for, so it is searched just as far as it is needed.
    const isOpen = timeline.isOpenAt(from);
    if (isOpen)
      at = furthest([timeline.change(from, direction, end), end], -direction as Direction);
    else at = timeline.change(from, direction);
    left = isOpen ? Math.abs(end - at) : left;
    if (!Number.isFinite(at)) break;
  }
  return at;
}

/** The open ranges of a window in epoch milliseconds. */
function* openRanges(
  timeline: SearchableTimeline,
  fromMs: number,
  toMs: number,
): Generator<[start: number, end: number]> {
  let at = fromMs;
  let isOpen = fromMs < toMs && timeline.isOpenAt(fromMs);
  while (at < toMs) {
    // Within the window only: a combination's horizon does not count here.
    const change = Math.min(timeline.change(at, 1, toMs), toMs);
    if (isOpen) yield [at, change];
    isOpen = !isOpen;
    at = change;
  }
}

function windowOf(from: Instant, to: Instant): [fromMs: number, toMs: number] {
  const fromMs = toEpochMs(from);
  const toMs = toEpochMs(to);
  if (toMs < fromMs) outOfRange(`an end at or after ${fromMs}`, toMs);
  return [fromMs, toMs];
}
