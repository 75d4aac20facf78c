import { availabilityOf } from '../engine/availability.js';
import type { ScheduleData } from '../schedule/data.js';
import { openAnswer, type Timeline } from '../timeline/timeline.js';
import { type Instant, toEpochMs } from './instant.js';

/**
 * Whether it is open at an instant.
 *
 * @throws {ScheduleError} if the schedule is invalid
 * @throws {TypeError | RangeError} if `at` is an invalid instant, as in all functions that take one
 * @example
 * ```ts
 * import { isOpen } from 'livehours';
 *
 * const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * isOpen(schedule, new Date('2026-01-05T08:00Z')); // => true
 * ```
 */
export function isOpen(timeline: Timeline | ScheduleData, at: Instant): boolean {
  const isOpen: unknown = availabilityOf(timeline).isOpenAt(toEpochMs(at, 'at'));
  return isOpen === true || (isOpen !== false && openAnswer(isOpen));
}
