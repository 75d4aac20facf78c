import { outOfRange } from '../base/describe.js';
import { scheduleTimetable } from '../engine/availability.js';
import { OpenDays } from '../engine/open-days.js';
import type { Schedule } from '../engine/schedule.js';
import type { ScheduleData } from '../schedule/data.js';
import { dateOf } from '../schedule/date-text.js';
import { type CalendarDate, dateLike, type SameDate, toDayNumber } from './calendar-date.js';

/**
 * The dates from `from` to `to`, both included, for which `hoursOn` lists hours. Lazy: each is found when
 * it is asked for.
 *
 * @param from `YYYY-MM-DD`, or a `Temporal.PlainDate` of any implementation; dates of its kind come back
 * @throws {RangeError} if either is not a date, or `to` lies before `from`
 * @example
 * ```ts
 * import { openDates } from 'livehours';
 *
 * const schedule = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'], friday: ['09:00-12:00'] } };
 * [...openDates(schedule, '2026-01-05', '2026-01-12')]; // => ['2026-01-05', '2026-01-09', '2026-01-12']
 * ```
 */
export function openDates<D extends CalendarDate>(
  schedule: Schedule | ScheduleData,
  from: D,
  to: CalendarDate,
): Iterable<SameDate<D>> {
  const first = toDayNumber(from, 'from');
  const last = toDayNumber(to, 'to');
  if (last < first) outOfRange('to', `a date on or after ${dateOf(first)}`, dateOf(last));
  const open = new OpenDays(scheduleTimetable(schedule));
  return {
    *[Symbol.iterator]() {
      for (const day of open.within(first, last)) yield dateLike(from, day);
    },
  };
}
