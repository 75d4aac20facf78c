import { describe, outOfRange, wrongType } from '../base/describe.js';
import { scheduleTimetable } from '../engine/availability.js';
import { OpenDays } from '../engine/open-days.js';
import type { Schedule } from '../engine/schedule.js';
import type { ScheduleData } from '../schedule/data.js';
import { type CalendarDate, dateLike, type SameDate, toDayNumber } from './calendar-date.js';

/**
 * The n-th date after another one, or before it if `days` is negative, for which `hoursOn` lists hours: a
 * deadline in open days. With 0, the date itself if it has hours. Null if there is none in the years 0000
 * to 9999; in a schedule with `easter` or `everyDays`, also if a hundred years pass without one.
 *
 * @param date `YYYY-MM-DD`, or a `Temporal.PlainDate` of any implementation; the same kind comes back
 * @param days a whole number
 * @throws {RangeError} if it is not a date, or `days` is not whole
 * @example
 * ```ts
 * import { addOpenDays } from 'livehours';
 *
 * const schedule = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'], friday: ['09:00-12:00'] } };
 * addOpenDays(schedule, '2026-01-09', 2); // => '2026-01-16'
 * addOpenDays(schedule, '2026-01-09', -1); // => '2026-01-05'
 * ```
 */
export function addOpenDays<D extends CalendarDate>(
  schedule: Schedule | ScheduleData,
  date: D,
  days: number,
): SameDate<D> | null {
  const from = toDayNumber(date, 'date');
  const expected = 'a whole number';
  if (typeof days !== 'number') {
    wrongType('days', expected, days);
  }
  if (!Number.isInteger(days)) outOfRange('days', expected, describe(days));
  const open = new OpenDays(scheduleTimetable(schedule));
  const day = days ? open.nthFrom(from, days) : open.isOpenOn(from) ? from : undefined;
  return day === undefined ? null : dateLike(date, day);
}
