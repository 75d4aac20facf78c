import { CompiledSchedule } from '../engine/compiled-schedule.js';
import { openMsBetween } from '../engine/open-milliseconds.js';
import { searchableFrom } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Instant } from './instant.js';
import { openRanges, windowOf } from './window.js';

/**
 * The open time from `from` up to `to`, in real elapsed milliseconds: a day of `00:00-24:00` counts
 * 23 or 25 hours when the clocks change.
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
  const searched = searchableFrom(timeline);
  const [fromMs, toMs] = windowOf(from, to);
  if (searched instanceof CompiledSchedule) return openMsBetween(searched, fromMs, toMs);
  let sum = 0;
  for (const [start, end] of openRanges(searched, fromMs, toMs)) sum += end - start;
  return sum;
}
