import { withoutCalendar } from '../algebra/combination.js';
import { trimmed } from '../algebra/trimmed.js';
import { outOfRange } from '../base/describe.js';
import { searchableFrom } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Timeline } from '../timeline/timeline.js';
import { type DurationLike, toMilliseconds } from './duration.js';

/** How much each open interval loses: milliseconds, or a `Temporal.Duration` of hours or smaller units. */
export interface TrimMargins {
  readonly start?: number | DurationLike | undefined;
  readonly end?: number | DurationLike | undefined;
}

/**
 * Each open interval without so much of its start and of its end, in real time. An interval that is no
 * longer than that vanishes. An end that is not there is not trimmed: what is always open stays so.
 *
 * @throws {RangeError} if a length of time is negative or not finite, or a `Duration` has days or longer units
 * @example
 * ```ts
 * import { nextClosing, trim } from 'livehours';
 *
 * const desk = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } };
 * const lastCall = trim(desk, { end: 15 * 60_000 });
 * nextClosing(lastCall, new Date('2026-01-05T12:00Z')); // => new Date('2026-01-05T16:45Z')
 * ```
 */
export function trim(
  timeline: Timeline | ScheduleData,
  { start = 0, end = 0 }: TrimMargins,
): Timeline {
  const margins = { startMs: toMargin(start, 'start'), endMs: toMargin(end, 'end') };
  return withoutCalendar(trimmed(searchableFrom(timeline), margins));
}

function toMargin(amount: number | DurationLike, name: string): number {
  const ms = toMilliseconds(amount, name);
  return ms < 0 ? outOfRange(name, 'a length of time that is not negative', `${ms} ms`) : ms;
}
