import type { ScheduleData } from '../schedule/data.js';
import type { Direction } from '../schedule/direction.js';
import { type Instant, instantOrNull, type Same, toEpochMs } from './instant.js';
import type { Interval } from './intervals.js';
import { openableOf } from './openable.js';
import { asSearchable } from './searchable.js';
import type { Timeline } from './timeline.js';

/**
 * Whether it is open at an instant.
 *
 * @throws {ScheduleError} if the schedule makes no sense
 * @throws {TypeError | RangeError} if `at` is no instant (so do all the functions that take one)
 * @example
 * ```ts
 * import { isOpen } from 'livehours';
 *
 * const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * isOpen(schedule, new Date('2026-01-05T08:00Z')); // => true
 * ```
 */
export function isOpen(timeline: Timeline | ScheduleData, at: Instant): boolean {
  return Boolean(openableOf(timeline).isOpenAt(toEpochMs(at)));
}

/**
 * The first instant after `at` at which it opens or closes; null if there is none. (A search of a
 * combination ends after ten years: see `docs/semantics.md`.)
 *
 * @example
 * ```ts
 * import { nextChange } from 'livehours';
 *
 * const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * nextChange(schedule, new Date('2026-01-05T08:00Z')); // => new Date('2026-01-05T16:00Z')
 * ```
 */
export function nextChange<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): Same<A> | null {
  return turn(timeline, at, 1);
}

/**
 * The first instant after `at` at which it opens; null if there is none.
 *
 * @example
 * ```ts
 * import { nextOpening } from 'livehours';
 *
 * const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * nextOpening(schedule, new Date('2026-01-05T08:00Z')); // => new Date('2026-01-12T08:00Z')
 * ```
 */
export function nextOpening<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): Same<A> | null {
  return turn(timeline, at, 1, true);
}

/**
 * The first instant after `at` at which it closes; null if there is none.
 *
 * @example
 * ```ts
 * import { always, nextClosing } from 'livehours';
 *
 * nextClosing(always, 0); // => null
 * ```
 */
export function nextClosing<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): Same<A> | null {
  return turn(timeline, at, 1, false);
}

/**
 * The last instant at or before `at` at which it opened or closed; null if there is none.
 *
 * @example
 * ```ts
 * import { previousChange } from 'livehours';
 *
 * const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * previousChange(schedule, new Date('2026-01-05T08:00Z')); // => new Date('2026-01-05T08:00Z')
 * ```
 */
export function previousChange<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): Same<A> | null {
  return turn(timeline, at, -1);
}

/** The last instant at or before `at` at which it opened; null if there is none. */
export function previousOpening<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): Same<A> | null {
  return turn(timeline, at, -1, true);
}

/** The last instant at or before `at` at which it closed; null if there is none. */
export function previousClosing<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): Same<A> | null {
  return turn(timeline, at, -1, false);
}

/**
 * The stretch of open time around `at`: null while closed. Its `start` or `end` is null where it has
 * none.
 *
 * @example
 * ```ts
 * import { currentInterval } from 'livehours';
 *
 * const schedule = { timeZone: 'UTC', weekly: { thursday: ['00:00-12:00'] } };
 * currentInterval(schedule, 0); // => { start: 0, end: 43_200_000 }
 * currentInterval(schedule, 43_200_000); // => null
 * ```
 */
export function currentInterval<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): Interval<Same<A> | null> | null {
  const searched = asSearchable(timeline);
  const epochMs = toEpochMs(at);
  if (!searched.isOpenAt(epochMs)) return null;
  return {
    start: instantOrNull(at, searched.previousChangeUpTo(epochMs)),
    end: instantOrNull(at, searched.nextChangeAfter(epochMs)),
  };
}

/** The next change, or the last one: of any kind, or the one that opens, or the one that closes. */
function turn<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
  direction: Direction,
  opens?: boolean,
): Same<A> | null {
  const searched = asSearchable(timeline);
  let change = searched.change(toEpochMs(at), direction);
  if (opens !== undefined && Number.isFinite(change) && searched.isOpenAt(change) !== opens) {
    change = searched.change(direction > 0 ? change : change - 1, direction);
  }
  return instantOrNull(at, change);
}
