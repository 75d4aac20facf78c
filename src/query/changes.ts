import type { Direction } from '../base/direction.js';
import { searchableFrom } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from './instant.js';

/**
 * The first instant after `at` at which it opens or closes; null if there is none. (The search
 * of a combination ends after ten years: see `docs/semantics.md#the-horizon-of-combinations`.)
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
): SameKind<A> | null {
  return findChange(timeline, at, 1);
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
): SameKind<A> | null {
  return findChange(timeline, at, 1, true);
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
): SameKind<A> | null {
  return findChange(timeline, at, 1, false);
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
): SameKind<A> | null {
  return findChange(timeline, at, -1);
}

/** The last instant at or before `at` at which it opened; null if there is none. */
export function previousOpening<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): SameKind<A> | null {
  return findChange(timeline, at, -1, true);
}

/** The last instant at or before `at` at which it closed; null if there is none. */
export function previousClosing<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): SameKind<A> | null {
  return findChange(timeline, at, -1, false);
}

/** The next or previous change: any, or if `opens` is given, one that opens (true) or closes (false). */
function findChange<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
  direction: Direction,
  opens?: boolean,
): SameKind<A> | null {
  const searched = searchableFrom(timeline);
  let change = searched.change(toEpochMs(at, 'at'), direction);
  if (opens !== undefined && Number.isFinite(change) && searched.isOpenAt(change) !== opens) {
    change = searched.change(direction > 0 ? change : change - 1, direction);
  }
  return instantOrNull(at, change);
}
